package app.parallax.dossier.file;

/**
 * Where an entry of a zip file lies, as the file says; nothing of it is certain.
 *
 * @param crc of the unpacked bytes; of a file whose end is lost it can be unknown, and then is negative
 * @param packed bytes in the file
 * @param size bytes unpacked, as announced
 * @param at where the packed bytes begin
 */
record ZipPart(String name, int method, long crc, long packed, long size, int at) {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;

    static final int STORED = 0;
    static final int DEFLATED = 8;
}
