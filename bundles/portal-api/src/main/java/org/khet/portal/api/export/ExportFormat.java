package org.khet.portal.api.export;

/** File formats of a list that leaves the portal. Source: core CORE-105. */
public enum ExportFormat {
    /** Workbook, see {@link SpreadsheetWriter.Format#XLSX}. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Comma-separated values, see {@link SpreadsheetWriter.Format#CSV}. */
    CSV("csv", "text/csv;charset=UTF-8"),
    /** Paper to print or to file, see {@code ListPaperWriter.pdf}. */
    PDF("pdf", "application/pdf"),
    /** Text document to go on writing in, see {@code ListPaperWriter.docx}. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns the end of the file name, without point. */
    public String extension() {
        return extension;
    }

    /** Returns the media type of the download. */
    public String mediaType() {
        return mediaType;
    }
}
