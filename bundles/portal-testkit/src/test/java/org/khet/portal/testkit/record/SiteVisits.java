package org.khet.portal.testkit.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Visits to schools and groups, with a field of each sort that has no file, and every rule that a declaration may say of values. */
public final class SiteVisits extends RecordKind {
    static final Permission VIEW = Permission.of("vouchers:visit:view");
    static final Permission RECORD = Permission.of("vouchers:visit:record");
    static final Permission FEE = Permission.of("vouchers:visit:fee");
    private static final BigDecimal DEAREST = new BigDecimal("10000");
    private static final CodeList TOPICS = new CodeList(
            "vouchers.topic",
            List.of(
                    CodeList.Code.of("READING", "การอ่านออกเขียนได้", "Reading"),
                    CodeList.Code.of("SAFETY", "ความปลอดภัย", "Safety")),
            "stories");

    /** How a school is visited. */
    public enum Way {
        /** On the spot. */
        THERE,
        /** By a conference. */
        ONLINE
    }

    public final Field<String> code = text("code", 20).unique();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year");
    public final Field<Integer> round = whole("round_no", 1, 20).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Field<Optional<SchoolId>> school = school("school").optional();
    public final Field<Optional<PersonId>> leader = person("leader").optional();
    public final Field<Optional<PostId>> post = post("post").optional();
    public final Field<Optional<TermOfYear>> term = schoolTerm("term").optional();
    public final Field<Optional<FiscalQuarter>> quarter =
            quarter("quarter").filtered().optional();
    public final Field<Optional<YearMonth>> month = month("month_of").optional();
    public final Field<LocalDate> beganOn = day("began_on").notAfter(RecordContext::today);
    public final Field<Optional<LocalDate>> endedOn =
            day("ended_on").notBefore(beganOn).optional();
    public final Field<Optional<Instant>> leftAt = instant("left_at").optional();
    public final Field<Optional<BigDecimal>> distance =
            decimal("distance", 1).min(0).max(2000).optional();
    public final Field<Optional<BigDecimal>> cost = baht("cost").positive().optional();
    public final Field<Optional<BigDecimal>> share = percent("share").optional();
    public final Field<Boolean> paid = yesNo("paid").initially(false);
    public final Field<Way> way = choice("way", Way.class);
    public final Field<Optional<Set<String>>> topics = codes("topics", TOPICS).optional();
    public final Field<String> place = address("place").orEmpty();
    public final Field<String> note = longText("note", 500).orEmpty();
    public final Field<String> district =
            text("district", 60).orEmpty().sensitive().filtered();
    public final Field<Optional<Long>> earlier =
            record("earlier", "vouchers.site-visit").optional();
    public final Field<Optional<RecordLink>> cause =
            link("cause", "vouchers.site-visit").optional();
    public final Field<Optional<MonthGrid>> months = monthGrid("m").optional();
    public final Field<BigDecimal> spent =
            signedBaht("spent").initially(BigDecimal.ZERO).byCode();
    public final Field<Optional<BigDecimal>> fee =
            baht("fee").summed().seenWith(FEE).optional();

    public final Lines guests = lines("guests", "vch_site_visit_guest", 0, 500);
    public final Field<PersonId> guest = guests.person("guest").unique();
    public final Field<Integer> hours = guests.whole("hours", 1, 24);
    public final Field<LocalDate> cameOn = guests.day("came_on");
    public final Field<LocalDate> leftOn = guests.day("left_on").notBefore(cameOn);
    public final Lines costs = lines("costs", "vch_site_visit_cost", 0, 500);
    public final Field<String> item = costs.text("item", 100);
    public final Field<BigDecimal> amount = costs.baht("amount");
    public final Field<Optional<Long>> shared =
            costs.record("shared", "vouchers.site-visit").optional();
    public final Field<Optional<RecordLink>> basis =
            costs.link("basis", "vouchers.site-visit", "vouchers.voucher").optional();

    public final State planned = state("PLANNED", StateTone.RUN);
    public final State done = end("DONE", StateTone.DONE);
    public final Action finish = action("finish").from(planned).to(done).orOwn().confirmed();

    private Runnable whileChecked = () -> {};

    /** Does this whenever a visit is checked, before it is looked for twins. */
    void whileChecked(Runnable work) {
        whileChecked = work;
    }

    /** The kind. */
    public SiteVisits() {
        super("vouchers", "site-visit", "vch_site_visit");
        rights(VIEW, RECORD, planned);
        ownOf(leader);
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        unique(year, round);
        rule((row, now) -> {
            this.whileChecked.run();
            return Optional.empty();
        });
        costs.each((line, row, now) -> line.get(amount).compareTo(DEAREST) > 0
                ? Optional.of(Problem.of(amount.name(), "records.error.max", DEAREST.toPlainString()))
                : Optional.empty());
        titled(code);
        list(code, round, quarter);
        menu("FIN", "file", 50);
    }
}
