package app.parallax.read.fuzz;

import java.util.List;

/** What stands in a document beside the part that holds its words. */
final class ZipParts {
    record Part(String name, String content) {}

    private ZipParts() {}

    static List<Part> around(String part) {
        return switch (part) {
            case "word/document.xml" -> List.of(new Part("[Content_Types].xml", """
                                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                                </Types>"""), new Part("_rels/.rels", """
                                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
                                </Relationships>"""));
            case "content.xml" -> List.of(new Part("mimetype", "application/vnd.oasis.opendocument.text"));
            case "page.xhtml" ->
                List.of(
                        new Part("mimetype", "application/epub+zip"),
                        new Part("META-INF/container.xml", """
                                <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                                <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
                                </container>"""),
                        new Part("book.opf", """
                                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
                                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour</dc:title><dc:identifier id="id">1</dc:identifier></metadata>
                                <manifest><item id="p" href="page.xhtml" media-type="application/xhtml+xml"/></manifest>
                                <spine><itemref idref="p"/></spine></package>"""));
            default -> throw new IllegalArgumentException("no document has its words in " + part);
        };
    }
}
