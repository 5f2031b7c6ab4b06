package org.khet.personnel.internal.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.PersonnelSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * The evaluation of a person in one of the two rounds of a year (การประเมินผลการปฏิบัติราชการ): agreement, own scores, those of the superior,
 * the committee, and the person signs for the result; what was agreed stays while it is rated. Source: other-groups HR-P09, H-04, HR-09.
 */
public final class AppraisalKind extends RecordKind {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal BEST = new BigDecimal("5");
    private Optional<RecordService<AppraisalKind>> all = Optional.empty();

    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<HalfYear> round = choice("half_year", HalfYear.class)
            .initially(now -> HalfYear.of(now.today()))
            .filtered();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person());
    public final Field<PersonId> superior = person("superior");
    public final Lines topics = lines("topics", "psn_appraisal_topic", 1, 30);
    public final Field<String> topic = topics.text("topic", 300).unique();
    public final Field<String> target = topics.text("target", 300).orEmpty();
    public final Field<BigDecimal> weight = topics.percent("weight");

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State selfRated = state("SELF_RATED", StateTone.WAIT);
    public final State rated = state("RATED", StateTone.WAIT);
    public final State concluded = state("CONCLUDED", StateTone.WAIT);
    public final State signed = end("SIGNED", StateTone.DONE);

    public final Field<Optional<BigDecimal>> self = topics.decimal("self_score", 2)
            .min(BigDecimal.ZERO)
            .max(BEST)
            .optional()
            .from(selfRated);
    public final Field<Optional<BigDecimal>> given = topics.decimal("given_score", 2)
            .min(BigDecimal.ZERO)
            .max(BEST)
            .optional()
            .from(rated);
    public final Field<Optional<BigDecimal>> score =
            percent("score").optional().formula(this::score).sorted();
    public final Field<Optional<AppraisalLevel>> level =
            choice("grade", AppraisalLevel.class).optional().byCode().filtered();
    public final Field<String> advice = longText("advice", 2000).orEmpty().from(rated);
    public final Field<Optional<LocalDate>> toldOn = day("told_on").optional().byCode();

    public final Action propose = action("propose")
            .from(draft)
            .to(proposed)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(superior)
            .icon("send")
            .tells(superior);
    public final Action agree = action("agree")
            .from(proposed)
            .to(agreed)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(person)
            .icon("handshake")
            .tells(person);
    public final Action giveBack = action("give-back")
            .from(proposed)
            .to(draft)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(person)
            .because()
            .backward("undo-2")
            .tells(person);
    public final Action rateSelf = action("rate-self", "self-rated")
            .from(agreed)
            .to(selfRated)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(superior)
            .asks(topics)
            .whenTyped(this::asAgreed)
            .whenTyped((row, now) -> complete(row, self))
            .icon("star")
            .tells(superior);
    public final Action rate = action("rate")
            .from(selfRated)
            .to(rated)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(person)
            .asks(advice)
            .asks(topics)
            .whenTyped(this::asAgreed)
            .whenTyped((row, now) -> complete(row, given))
            .icon("gauge")
            .tells(PersonnelPermissions.KEEP);
    public final Action conclude = action("conclude")
            .from(rated)
            .to(concluded)
            .needs(PersonnelPermissions.KEEP)
            .notBy(person)
            .icon("users-round")
            .tells(person);
    public final Action sign = action("sign")
            .from(concluded)
            .to(signed)
            .needs(PersonnelPermissions.KEEP)
            .orOwn()
            .notBy(superior)
            .icon("file-check");

    /** The kind by the settings of the office. */
    public AppraisalKind(PersonnelSettingReader settings) {
        super("personnel", "appraisal", "psn_appraisal");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.ASK, draft);
        exported(PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd());
        ownOf(person);
        ownOf(superior);
        unique(year, round, person);
        rule(PersonnelReach.ownOrKept(person));
        rule(this::weightsAreWhole);
        rule((row, now) ->
                row.has(person) && row.has(superior) && row.get(person).equals(row.get(superior))
                        ? Optional.of(Problem.of(superior.name(), "personnel.error.own-superior"))
                        : Optional.empty());
        conclude.does((row, now) -> row.with(
                level,
                AppraisalLevel.of(
                        row.get(score).orElse(BigDecimal.ZERO),
                        settings.get(now.office(), PersonnelSettings.APPRAISAL_LEVELS))));
        sign.does((row, now) -> row.with(toldOn, now.today()));
        titled(person, year, round);
        list(year, round, person, superior, score, level, toldOn);
        section("who", year, round, person, superior);
        section("topics", topics);
        section("result", score, level, toldOn);
        tab("open", draft, proposed, agreed, selfRated, rated, concluded);
        tab("all");
        way(draft, proposed, agreed, selfRated, rated, concluded, signed);
        menu("HR", "gauge", 620, "pay");
    }

    /** Told once, before anybody works. */
    public void keep(RecordService<AppraisalKind> service) {
        all = Optional.of(service);
    }

    private @Nullable BigDecimal score(RecordRow row) {
        if (row.lines(topics).isEmpty() || row.lines(topics).stream().anyMatch(line -> !line.has(given))) {
            return null;
        }
        return row.lines(topics).stream()
                .map(line -> line.get(weight).multiply(line.get(given).orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BEST, 2, RoundingMode.HALF_UP);
    }

    private Optional<Problem> weightsAreWhole(RecordRow row, RecordContext now) {
        BigDecimal sum = row.lines(topics).stream()
                .filter(line -> line.has(weight))
                .map(line -> line.get(weight))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return row.lines(topics).isEmpty() || sum.compareTo(HUNDRED) == 0
                ? Optional.empty()
                : Optional.of(Problem.of(topics.name(), "personnel.error.weights", sum));
    }

    /** Topics, targets and weights stay as they were agreed, and own scores as they were given. */
    private Optional<Problem> asAgreed(RecordRow row, RecordContext now) {
        return all.flatMap(service -> service.find(now.office(), row.id()))
                .filter(stored -> !agreement(stored).equals(agreement(row)))
                .map(stored -> Problem.of(topics.name(), "personnel.error.agreed-topics"));
    }

    private List<List<Object>> agreement(RecordRow row) {
        boolean own = row.state().equals(selfRated);
        return row.lines(topics).stream()
                .map(line -> List.<Object>of(
                        line.id(),
                        line.get(topic),
                        line.get(target),
                        line.get(weight).stripTrailingZeros(),
                        own ? line.get(self).map(BigDecimal::stripTrailingZeros) : ""))
                .toList();
    }

    private Optional<Problem> complete(RecordRow row, Field<Optional<BigDecimal>> column) {
        return row.lines(topics).stream().allMatch(line -> line.has(column))
                ? Optional.empty()
                : Optional.of(Problem.of(topics.name(), "personnel.error.scores-missing"));
    }
}
