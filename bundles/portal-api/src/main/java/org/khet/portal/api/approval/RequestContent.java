package org.khet.portal.api.approval;

import java.util.List;
import org.khet.portal.api.file.FileId;

/**
 * What a record says, for the paper that decides about it: in Thai, as papers are, and only what everybody may read who reads that paper.
 * Source: kinds-documents.md §1, core CORE-64.
 *
 * @param facts  its filled fields in the order of its page
 * @param tables its lines
 * @param files  its files, which stay its own
 */
public record RequestContent(List<Fact> facts, List<Table> tables, List<FileId> files) {
    /** Nothing: of a secret record, and where nothing is known. */
    public static final RequestContent NONE = new RequestContent(List.of(), List.of(), List.of());

    /** Keeps copies. */
    public RequestContent {
        facts = List.copyOf(facts);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
    }

    /**
     * A field.
     *
     * @param label its name
     * @param words its value, of several lines where {@code text}
     * @param text  whether it is a text rather than a value
     */
    public record Fact(String label, String words, boolean text) {}

    /**
     * Lines of a record, the sums of money below them.
     *
     * @param title their name
     * @param heads names of the columns
     * @param rows  as many cells as heads in each
     * @param left  how many more lines the record has
     */
    public record Table(String title, List<String> heads, List<List<String>> rows, int left) {
        /** Keeps copies. */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }
}
