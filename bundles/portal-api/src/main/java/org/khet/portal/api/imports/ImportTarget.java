package org.khet.portal.api.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** Whiteboard service: a list into which rows may be imported. Safe for concurrent use. Source: core CORE-104, E-69. */
public interface ImportTarget {
    /** Its id, {@code <module>.<topic>}, e.g. {@code core.schools}; kept in profiles. */
    String id();

    /** Address of the list, e.g. {@code admin/schools}. */
    String link();

    /** Text key by which its module names the list, e.g. {@code core.schools.title}; empty when the list has an import page of its own. */
    default String titleKey() {
        return "";
    }

    /** Who may import; needed for the whole office. */
    Permission permission();

    /** Whether the caller may import: by the permission for the whole office, unless the list has rights of its own. */
    default boolean mayImport(Caller caller) {
        return caller.scope(permission()).wholeOffice();
    }

    /** Words of its title and fields: those of its module, unless the list was made while people work and has its own. */
    default Texts texts(Texts module) {
        return module;
    }

    /** Fields in the order of the list. */
    List<ImportField> fields();

    /**
     * Fields of which one must have a column before rows can be looked at; empty when nothing is missing. All that are
     * needed, unless another column may stand for one.
     *
     * @param mapped ids of the fields for which there is a column
     */
    default List<ImportField> missing(Set<String> mapped) {
        return fields().stream()
                .filter(field -> field.needed() && !mapped.contains(field.id()))
                .toList();
    }

    /**
     * The words by which people know a row; empty when it has none.
     *
     * @param values tidied, by field
     */
    default String name(Map<String, String> values) {
        return fields().stream()
                .filter(ImportField::needed)
                .map(field -> values.getOrDefault(field.id(), ""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whether a row is a line of sums, of which no field is needed: it checks the list and is no row of its own. See {@link ImportTotals}. */
    default boolean isTotal(ImportRow row) {
        return false;
    }

    /**
     * Whether a row has further lines of the record whose row stands above it. Such a row is stored, or left out, with that row, the only one
     * that {@link #look} and {@link #store} are given; what each record needs is not asked of it.
     *
     * @param record the last row above it that is one of a record
     */
    default boolean isFurther(ImportRow record, ImportRow row) {
        return false;
    }

    /** Whether something of it holds from a day on, which is asked for before it is stored. */
    default boolean isDated() {
        return false;
    }

    /** What is found beside what is found in every list, in the order in which people shall see it. */
    List<FindingKind> kinds();

    /**
     * Compares rows with each other and with what the office has, and says which record each one meets.
     *
     * @param mapped   ids of the fields for which there is a column
     * @param rows     all rows that can still be taken, tidied, in the order of the file
     * @param findings takes what is found
     */
    void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings);

    /**
     * Stores the rows in the running transaction; nothing of them stays when it throws. It is called for each of the
     * {@link #parts}.
     *
     * @param arrival  the file's name and the first day of what is dated
     * @param mapped   fields for which there is a column; others of a record stay as they are, and so do those whose cell is blank
     * @param journal  asked after each batch, and told each row of a table that is written
     * @throws Outdated              if a record was changed, or a new one took its place, since the look
     * @throws CancellationException if somebody stopped it
     */
    void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal);

    /**
     * The rows in parts that are stored one after the other, in this order, each as a whole and in a transaction of its own: nobody
     * who changes one of the records waits for all the others then, nor the audit trail for its seal. A part may need what a part before
     * it brought. One part, as it is at first, where rows hang together or where imports cannot be taken back.
     *
     * @param rows new and changed ones, in the order of the file
     * @param most records of a part
     */
    default List<List<ImportRow>> parts(List<ImportRow> rows, int most) {
        return List.of(rows);
    }

    /** What takes imports of this list back; empty when they stay. */
    default Optional<ImportUndo> undo() {
        return Optional.empty();
    }

    /** Text key of why imports of this list stay; empty where {@link #undo} takes them back, or nobody has words for that. */
    default String keptKey() {
        return "";
    }

    /**
     * What is known of a file when its rows are stored.
     *
     * @param file its name
     * @param from first day of what is dated
     */
    record Arrival(String file, LocalDate from) {}

    /** Takes findings. */
    interface Findings {
        /** What was chosen for the kind. */
        FindingChoice choice(FindingKind kind);

        /** What was chosen for the kind in this row; what holds for all, where nobody chose for the row. */
        FindingChoice choice(ImportRow row, FindingKind kind);

        /**
         * Something was found; what becomes of the row follows from the choice.
         *
         * @param proposal value of the field when it is mended; empty when the machine has none
         */
        void found(ImportRow row, FindingKind kind, String field, String proposal);

        /** The register refuses the row; its reason stands with the row, in words of the target, at the column that it names. */
        default void refused(ImportRow row, FindingKind kind, Problem problem) {
            found(row, kind, problem.field(), "");
        }

        /** Something was found that several rows share; the target says which of them is left out. */
        void found(ImportRow row, FindingKind kind, String field, boolean leftOut);
    }

    /** Keeps what is needed to take an import back. */
    interface Journal extends Progress {
        /** A row of a table is written, or will be before {@link ImportTarget#store} returns. */
        void wrote(ImportTrace trace);
    }

    /** Says how far it is. */
    @FunctionalInterface
    interface Progress {
        /**
         * So many rows are written.
         *
         * @throws CancellationException if somebody stopped it
         */
        void done(int rows);
    }
}
