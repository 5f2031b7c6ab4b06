package org.khet.portal.admin.internal.round.ui;

import java.util.List;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.round.RoundStatus;

/**
 * Rounds as a file.
 *
 * @param words in the person's language
 */
record RoundList(RoundMessages words) {
    private static final ListKind KIND = ListKind.impersonal("core.round", DataRoundRegister.VIEW);

    /** @param filter what is shown, in words */
    ExportList<RoundStatus> all(List<RoundStatus> rounds, String filter) {
        return new ExportList<>(
                KIND,
                new ExportList.ExportTexts(
                        words.texts().get("admin.rounds.title"),
                        filter,
                        words.texts().locale()),
                List.of(
                        Column.text(head("system"), 12, row -> row.system().code()),
                        Column.text(head("round"), 24, row -> words.name(row.round())),
                        Column.text(head("year"), 20, row -> words.year(row.system(), row.round())),
                        Column.date(head("opens"), 14, row -> row.round().days().opensOn()),
                        Column.date(head("asOf"), 14, row -> row.round().days().asOf()),
                        Column.date(
                                head("closes"), 14, row -> row.round().days().closesOn()),
                        Column.text(head("state"), 14, row -> words.texts().get("admin.rounds.state." + row.state())),
                        Column.text(head("origin"), 18, row -> words.origin(row.round()))),
                ExportList.Source.of(rounds));
    }

    private String head(String column) {
        return words.texts().get("admin.rounds.column." + column);
    }
}
