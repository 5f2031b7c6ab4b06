package org.khet.portal.api.print;

/** A picture on a paper. */
public sealed interface PrintImage {
    /**
     * A photo or drawing as stored.
     *
     * @param content bytes of a JPEG or PNG file; not copied, must not change while printing
     */
    @SuppressWarnings("ArrayRecordComponent") // a photo of megabytes is handed through, never compared
    record Photo(byte[] content) implements PrintImage {}

    /**
     * A page of a PDF file, drawn in its own lines and letters, turned as it is looked at.
     *
     * @param content bytes of the file; not copied, must not change while printing. Pages of one file share the same bytes
     * @param page    from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // a file of megabytes is handed through, never compared
    record PdfPage(byte[] content, int page) implements PrintImage {}

    /**
     * A QR code, drawn in lines so that it is sharp at every size; medium error correction, quiet zone included.
     *
     * @param content text or address to be read, UTF-8, at most 1,000 characters
     */
    record QrCode(String content) implements PrintImage {
        /** @throws IllegalArgumentException if empty or too long */
        public QrCode {
            if (content.isEmpty() || content.length() > 1000) {
                throw new IllegalArgumentException("QR code of " + content.length() + " characters");
            }
        }
    }
}
