package org.khet.processes.internal.book;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.processes.internal.chart.FlowChart;

/** A piece of a book as it stands on paper. */
public sealed interface BookItem {
    /** Every text that it puts on paper; none of files, pictures and contents. */
    default Stream<String> texts() {
        return switch (this) {
            case Heading heading -> Stream.of(heading.text());
            case TextItem words -> Stream.of(words.text());
            case Cover cover -> Stream.of(cover.text());
            case Table table ->
                Stream.concat(table.heads().stream(), table.rows().stream().flatMap(List::stream));
            case Analysis analysis ->
                analysis.works().stream()
                        .flatMap(work -> Stream.of(work.duty(), work.work(), work.steps(), work.people()));
            case Standard standard ->
                Stream.concat(
                        Stream.of(standard.name(), standard.office(), standard.unit(), standard.indicators()),
                        Stream.concat(
                                standard.steps().stream()
                                        .flatMap(step -> Stream.of(
                                                step.chart(),
                                                step.branch(),
                                                step.details(),
                                                step.quality(),
                                                step.who())),
                                standard.ways().stream().map(Way::label)));
            case Chart chart ->
                Stream.concat(
                        chart.chart().boxes().stream().map(box -> String.join(" ", box.text())),
                        chart.chart().lines().stream().map(FlowChart.Line::label));
            case Emblem ignored -> Stream.empty();
            case Contents ignored -> Stream.empty();
            case NewPage ignored -> Stream.empty();
            case Attachment ignored -> Stream.empty();
        };
    }

    /**
     * A heading.
     *
     * @param level 1 for parts, 2 for what stands in them, 3 below
     * @param text  its words
     */
    record Heading(int level, String text) implements BookItem {}

    /** Lines of text. */
    record TextItem(String text) implements BookItem {}

    /**
     * A centred line of a cover.
     *
     * @param text  its words
     * @param small goes with the line above
     */
    record Cover(String text, boolean small) implements BookItem {
        /** A large one. */
        public Cover(String text) {
            this(text, false);
        }
    }

    /** The emblem of an office on a cover; nothing where it has none. */
    record Emblem(OfficeId office) implements BookItem {}

    /**
     * The table of contents stands here.
     *
     * @param chapter only of the part that it stands in, whose headings the one of the whole book leaves out
     */
    record Contents(boolean chapter) implements BookItem {
        /** That of the whole book. */
        public Contents() {
            this(false);
        }
    }

    /** A new page begins. */
    record NewPage() implements BookItem {}

    /** A flow chart. */
    record Chart(FlowChart chart) implements BookItem {}

    /**
     * The pages of a file that a chapter carries.
     *
     * @param office    whose file
     * @param file      PDF or picture
     * @param mediaType by content
     */
    record Attachment(OfficeId office, FileId file, String mediaType) implements BookItem {}

    /**
     * A ruled table.
     *
     * @param heads heads of the columns
     * @param rows  cells
     */
    record Table(List<String> heads, List<List<String>> rows) implements BookItem {
        /** Keeps immutable copies. */
        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of the job analysis table.
     *
     * @param duty   letter and words, a line for each where it has several; empty below the first of its works
     * @param span   how many rows the duty spans, 0 below the first
     * @param work   number and name of the work
     * @param steps  its steps, a line each
     * @param people persons and units, a line each; may be blank
     * @param section names a section, whose works follow
     */
    record Work(String duty, int span, String work, String steps, String people, boolean section) {
        /** A work. */
        public Work(String duty, int span, String work, String steps, String people) {
            this(duty, span, work, steps, people, false);
        }
    }

    /** The job analysis table. Source: core D-03. */
    record Analysis(List<Work> works) implements BookItem {
        /** Keeps an immutable copy. */
        public Analysis {
            works = List.copyOf(works);
        }
    }

    /**
     * A row of the standard table.
     *
     * @param number  of the step
     * @param shape   its shape
     * @param chart   text in the shape
     * @param branch  where its branches lead, may be empty
     * @param details what is done
     * @param time    how long it lasts, in words
     * @param quality standard of quality
     * @param who     who is responsible
     */
    record Step(
            String number,
            String shape,
            String chart,
            String branch,
            String details,
            String time,
            String quality,
            String who) {}

    /**
     * A way between steps.
     *
     * @param from  number of the step it leaves
     * @param to    number of the step it leads to
     * @param label branch that is chosen, may be empty
     * @param back  leads back
     */
    record Way(String from, String to, String label, boolean back) {}

    /**
     * The standard table of a process. Source: core D-02, ict D8, policyplan PF-22.
     *
     * @param name       name of the process
     * @param office     office
     * @param unit       unit
     * @param code       code of the paper
     * @param indicators indicators
     * @param steps      rows
     * @param ways       ways between them
     * @param total      times of the steps added up, empty for none
     */
    record Standard(
            String name,
            String office,
            String unit,
            String code,
            String indicators,
            List<Step> steps,
            List<Way> ways,
            String total)
            implements BookItem {
        /** Keeps immutable copies. */
        public Standard {
            steps = List.copyOf(steps);
            ways = List.copyOf(ways);
        }
    }
}
