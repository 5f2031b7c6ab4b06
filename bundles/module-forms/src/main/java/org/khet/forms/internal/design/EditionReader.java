package org.khet.forms.internal.design;

import java.util.Arrays;
import java.util.List;
import org.khet.forms.internal.definition.ActionDefinition;
import org.khet.forms.internal.definition.DesignPaper;
import org.khet.forms.internal.definition.EditionDefinition;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.RuleDefinition;
import org.khet.forms.internal.definition.StateDefinition;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.NumberSeries;

/** Reads what an edition says from its lines. Stateless. */
public final class EditionReader {
    private EditionReader() {}

    /** Of a design and one of its editions, read with its lines. */
    public static EditionDefinition read(RecordRow design, RecordRow edition) {
        Designs designs = (Designs) design.kind();
        return read(
                new EditionDefinition.Head(
                        design.id(),
                        edition.id(),
                        edition.get(((Editions) edition.kind()).no),
                        design.get(designs.name),
                        design.get(designs.english),
                        design.get(designs.pattern),
                        design.get(designs.years),
                        design.get(designs.personal)),
                edition);
    }

    /** What an edition says by itself, as if its records had numbers. */
    static EditionDefinition numbered(RecordRow edition) {
        return read(
                new EditionDefinition.Head(0, edition.id(), 1, "", "", "{seq}", NumberSeries.YearKind.FISCAL, false),
                edition);
    }

    private static EditionDefinition read(EditionDefinition.Head head, RecordRow edition) {
        Editions kind = (Editions) edition.kind();
        return new EditionDefinition(
                head,
                edition.lines(kind.fields).stream()
                        .map(line -> field(kind, line))
                        .toList(),
                edition.lines(kind.states).stream()
                        .map(line -> new StateDefinition(
                                line.get(kind.stateCode),
                                line.get(kind.stateLabel),
                                line.get(kind.stateEnglish),
                                line.get(kind.tone),
                                line.get(kind.closed),
                                line.get(kind.within)))
                        .toList(),
                edition.lines(kind.doings).stream()
                        .map(line -> action(kind, line))
                        .toList(),
                edition.lines(kind.rules).stream()
                        .map(line -> new RuleDefinition(
                                line.get(kind.first),
                                line.get(kind.ruleSort),
                                line.get(kind.second),
                                line.get(kind.words)))
                        .toList(),
                new DesignPaper(
                        edition.get(kind.paper), edition.get(kind.thaiDigits).orElse(false)));
    }

    private static FieldDefinition field(Editions kind, RecordLine line) {
        return new FieldDefinition(
                line.get(kind.key),
                line.get(kind.slot),
                line.get(kind.sort).orElse(FieldSort.TEXT),
                line.get(kind.table),
                line.get(kind.heading),
                line.get(kind.label),
                line.get(kind.english),
                line.get(kind.help),
                line.get(kind.presence),
                line.get(kind.shownIf),
                line.get(kind.sort).filter(FieldSort.RECORD::equals).isPresent()
                        ? line.get(kind.target)
                        : line.get(kind.options),
                line.get(kind.least),
                line.get(kind.most),
                line.get(kind.formula),
                line.get(kind.initial),
                line.get(kind.listed),
                line.get(kind.chip),
                line.get(kind.found),
                line.get(kind.once),
                line.get(kind.concealed),
                line.get(kind.sensitive),
                line.get(kind.places));
    }

    private static ActionDefinition action(Editions kind, RecordLine line) {
        return new ActionDefinition(
                line.get(kind.actionCode),
                line.get(kind.actionLabel),
                line.get(kind.actionEnglish),
                split(line.get(kind.from)),
                line.get(kind.to),
                line.get(kind.doer),
                line.get(kind.reason),
                split(line.get(kind.asks)),
                line.get(kind.decision));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
