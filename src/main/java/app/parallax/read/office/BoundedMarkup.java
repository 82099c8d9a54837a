package app.parallax.read.office;

import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Passes markup on until there is more of it than any document has. Not for several threads. */
final class BoundedMarkup extends ContentHandlerDecorator {
    /** More than the longest book; each such text would take hours to compare. */
    static final int MOST_CHARACTERS = 32 * 1024 * 1024;

    private static final int MOST_ELEMENTS = 2_000_000;
    private static final int DEEPEST = 500;

    private int characters;
    private int elements;
    private int depth;

    BoundedMarkup(ContentHandler next) {
        super(next);
    }

    /** Says that a document unpacks to more than can be meant. */
    static final class TooMuchException extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        elements++;
        depth++;
        if (elements > MOST_ELEMENTS || depth > DEEPEST) {
            throw new TooMuchException();
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        super.endElement(uri, localName, name);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchException();
        }
        super.characters(text, start, length);
    }
}
