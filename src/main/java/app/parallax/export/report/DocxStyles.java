package app.parallax.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Styles and list marks of a report: written by hand beside this class, and put into the file as they are. */
final class DocxStyles {
    private DocxStyles() {}

    /**
     * @throws IOException where this copy of the program lacks them
     */
    static void addTo(XWPFDocument document) throws IOException {
        add(document, "styles.xml", XWPFRelation.STYLES);
        add(document, "numbering.xml", XWPFRelation.NUMBERING);
    }

    private static void add(XWPFDocument document, String name, XWPFRelation relation) throws IOException {
        try (InputStream in = DocxStyles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("this copy of Parallax lacks " + name + "; install it again");
            }
            var place = PackagingURIHelper.createPartName("/word/" + name);
            PackagePart part = document.getPackage().createPart(place, relation.getContentType());
            try (OutputStream out = part.getOutputStream()) {
                in.transferTo(out);
            }
            document.getPackagePart().addRelationship(place, TargetMode.INTERNAL, relation.getRelation());
        } catch (InvalidFormatException e) {
            throw new IOException("the report's styles cannot be put into it", e);
        }
    }
}
