package org.khet.portal.core.internal.round;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.round.RoundDraft;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.core.internal.form.FieldValidator;

/** Makes rounds and systems of what was typed, or names the fields that are wrong. Stateless. */
final class RoundValidator {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]*");
    private static final int MOST_NUMBER = 99;

    /** Days before its year at which a round may open, e.g. in April for the school year from May. Our proposal. */
    private static final int EARLY = 60;

    private RoundValidator() {}

    /**
     * The round.
     *
     * @param before what stands; empty for a new round
     * @throws org.khet.portal.api.outcome.Rejected with one problem for each field that is wrong
     */
    static DataRound round(RoundDraft draft, DataSystem system, LocalDate today, Optional<DataRound> before) {
        DataRound.Key key = draft.key();
        FieldValidator checks = new FieldValidator()
                .that(
                        Math.abs((long) key.year() - today.getYear()) <= DataRoundRegister.FURTHEST,
                        "year",
                        "core.round.error.far",
                        DataRoundRegister.FURTHEST)
                .that(key.number() >= 1 && key.number() <= MOST_NUMBER, "number", "core.round.error.number")
                .line("thai", draft.thai(), RoundDraft.NAME_MOST)
                .atMost("english", draft.english(), RoundDraft.NAME_MOST)
                .needed("opensOn", draft.opensOn())
                .needed("asOf", draft.asOf())
                .needed("closesOn", draft.closesOn())
                .atMost("reason", draft.reason(), RoundDraft.REASON_MOST);
        order(checks, draft, system);
        boolean moved = before.filter(round -> moves(round.days(), draft)).isPresent();
        checks.that(!moved || !draft.reason().isBlank(), "reason", "core.round.error.reason")
                .done();
        return new DataRound(
                key,
                draft.thai().strip(),
                draft.english().strip(),
                new DataRound.Days(day(draft.opensOn()), day(draft.asOf()), day(draft.closesOn())),
                true);
    }

    private static void order(FieldValidator checks, RoundDraft draft, DataSystem system) {
        LocalDate opens = draft.opensOn();
        LocalDate asOf = draft.asOf();
        LocalDate closes = draft.closesOn();
        if (opens == null || asOf == null || closes == null) {
            return;
        }
        RoundYears years = system.years();
        int year = draft.key().year();
        checks.that(
                        years.of(opens) == year || years.of(opens.plusDays(EARLY)) == year,
                        "opensOn",
                        "core.round.error.year",
                        String.valueOf(RoundYears.buddhist(year)))
                .that(!asOf.isBefore(opens), "asOf", "core.round.error.asOf")
                .that(!closes.isBefore(asOf), "closesOn", "core.round.error.closes", asOf.toString())
                .that(
                        !closes.isAfter(opens.plusDays(RoundDraft.LONGEST - 1)),
                        "closesOn",
                        "core.round.error.long",
                        RoundDraft.LONGEST);
    }

    private static boolean moves(DataRound.Days stands, RoundDraft draft) {
        return !stands.opensOn().equals(draft.opensOn())
                || !stands.asOf().equals(draft.asOf())
                || !stands.closesOn().equals(draft.closesOn());
    }

    private static LocalDate day(@Nullable LocalDate checked) {
        return Objects.requireNonNull(checked);
    }

    /** Checks code and names of a system. */
    static FieldValidator system(DataSystem system) {
        return new FieldValidator()
                .line("code", system.code(), DataSystem.CODE_MOST)
                .that(CODE.matcher(system.code()).matches(), "code", "core.data-system.error.code")
                .line("thai", system.thai(), RoundDraft.NAME_MOST)
                .atMost("english", system.english(), RoundDraft.NAME_MOST);
    }
}
