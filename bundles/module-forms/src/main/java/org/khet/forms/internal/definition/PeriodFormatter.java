package org.khet.forms.internal.definition;

import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.time.SchoolYear;

/** Quarters and terms as papers and tables say them, in Buddhist years. Stateless. */
public final class PeriodFormatter {
    private PeriodFormatter() {}

    /** A quarter of a fiscal year. */
    public static String of(FiscalQuarter quarter, Texts texts) {
        return texts.get(
                "forms.paper.quarter",
                quarter.number(),
                String.valueOf(quarter.year().buddhist()));
    }

    /** A term of a school year. */
    public static String of(TermOfYear term, Texts texts) {
        return texts.get("forms.paper.term", term.number(), String.valueOf(SchoolYear.buddhist(term.startingYear())));
    }
}
