package org.khet.ict.internal.specification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctFiles;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Action.Answer;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Specifications (แบบ F5) with their comparison (แบบ F6): the working group sets topics and least values, compares what the
 * market offers, the director approves. What is approved is locked and may be chosen by a purchase; a correction is the next
 * version. Source: ict C.3a, E-R27, ICT-P07, kinds-ict ict.specification, ICT-95.
 */
public final class SpecificationRecord extends RecordKind {
    public final Field<RegisterNumber> number =
            numbered("number", IctSettings.SPECIFICATIONS).filtered();
    public final Field<String> item = text("item", 200).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> use = longText("intended_use", 1000).orEmpty();
    public final Field<BigDecimal> quantity = decimal("quantity", 2).positive();
    public final Field<String> countedIn = text("counted_in", 40);
    public final Field<BigDecimal> price = baht("unit_price").positive();
    public final Field<BigDecimal> total = baht("total")
            .formula(row -> row.get(quantity).multiply(row.get(price)))
            .summed();
    public final Field<BigDecimal> reference = baht("reference_price").positive();
    public final Field<String> referenceSource = text("reference_source", 200);
    public final Field<LocalDate> referenceDay = day("reference_day").notAfter(now -> now.today());
    public final Field<String> overReason = longText("over_reason", 500).orEmpty();
    public final Field<String> standard = text("standard", 300).orEmpty();
    public final Field<String> orderNo = text("order_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> orderDay = day("order_day").optional();
    public final Lines members = lines("members", "ict_spec_member", 0, 20);
    public final Field<PersonId> member = members.person("member").unique();
    public final Field<String> duty = members.text("duty", 100);
    public final Lines topics = lines("topics", "ict_spec_topic", 1, 100);
    public final Field<String> topic = topics.text("topic", 200).unique();
    public final Field<String> least = topics.text("least_value", 300);
    public final Field<String> why = topics.text("why", 300).orEmpty();
    public final Lines products = lines("products", "ict_spec_product", 0, 10);
    public final Field<String> product = products.text("product", 150).unique();
    public final Field<BigDecimal> offered = products.baht("price").positive();
    public final Field<String> offeredBy = products.text("source", 200);
    public final Field<LocalDate> offeredOn = products.day("seen_on").notAfter(now -> now.today());
    public final Lines cells = lines("cells", "ict_spec_cell", 0, 1000).fixed();
    public final Field<String> cellTopic = cells.text("topic", 200).byCode();
    public final Field<String> cellProduct = cells.text("product", 150).byCode();
    public final Field<String> value = cells.text("found_value", 300).orEmpty();
    public final Field<Boolean> meets = cells.yesNo("meets");
    public final Field<Integer> version =
            whole("spec_version", 1, 1000).byCode().initially(1);
    public final Field<Optional<PersonId>> approver =
            person("approver").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State agreed = state("AGREED", StateTone.RUN);
    public final State compared = state("COMPARED", StateTone.RUN);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State approved = state("APPROVED", StateTone.DONE);
    public final State used = state("USED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final Field<String> conclusion =
            longText("conclusion", 1000).from(compared).orEmpty();
    public final Field<String> decisionNo =
            text("decision_no", 60).from(approved, used, closed).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn = day("decision_on")
            .from(approved, used, closed)
            .notAfter(now -> now.today())
            .optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", IctFiles.PAPER).from(approved, used, closed).optional();
    public final Field<String> summary = longText("summary", 1000).from(closed).orEmpty();

    public final Action agree = action("agree")
            .from(draft, returned)
            .to(agreed)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .when(orderNo.isFilled(), "ict.error.spec-order")
            .does((row, now) -> row.with(cells(), rules().laidOut(this, row)))
            .icon("users");
    public final Action compare = action("compare")
            .from(agreed, compared)
            .to(compared)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .asks(cells)
            .demands(conclusion)
            .icon("list-checks");
    public final Action rework = action("rework")
            .from(agreed, compared)
            .to(draft)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .because()
            .backward("pencil");
    public final Action submit = action("submit")
            .from(compared)
            .to(submitted)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .when((row, now) -> rules().incomplete(this, row, now))
            .requests("ict.specification", total)
            .tells(IctWorkPermissions.SPEC_APPROVE)
            .icon("send");
    public final Action approve = action("approve")
            .from(submitted)
            .to(approved)
            .needs(IctWorkPermissions.SPEC_APPROVE)
            .notWho(submit)
            .answers(Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .does((row, now) -> row.with(approver(), now.caller().person()))
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(submitted)
            .to(returned)
            .needs(IctWorkPermissions.SPEC_APPROVE)
            .answers(Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action revise = action("revise")
            .from(approved)
            .to(draft)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .because()
            .does((row, now) -> row.with(version(), row.get(version()) + 1)
                    .with(approver(), null)
                    .with(decisionNo, null)
                    .with(decisionOn, null)
                    .with(decisionFile, null))
            .backward("pencil");
    public final Action buy = action("buy", "bought")
            .from(approved)
            .to(used)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .confirmed()
            .icon("package");
    public final Action close = action("close")
            .from(used)
            .to(closed)
            .needs(IctWorkPermissions.SPEC_EDIT)
            .demands(summary)
            .icon("circle-check");

    private final SpecificationRules rules;

    /** @param rules what a comparison needs */
    public SpecificationRecord(SpecificationRules rules) {
        super("ict", "specification", "ict_specification");
        this.rules = rules;
        rights(IctWorkPermissions.SPEC_VIEW, IctWorkPermissions.SPEC_EDIT, draft, returned);
        seenByOffice();
        offered(day -> List.of(in(approved, used)));
        oneOf(unit, school);
        rule(this::tooDear);
        titled(number, item);
        list(number, item, unit, school, quantity, price, reference, total, version);
        section("what", item, unit, school, use, quantity, countedIn, price);
        section("reference", reference, referenceSource, referenceDay, overReason, standard);
        section("group", orderNo, orderDay);
        section("members", members);
        section("topics", topics);
        section("products", products);
        section("comparison", cells);
        tab("work", draft, agreed, compared, returned);
        tab("approve", submitted);
        tab("approved", approved, used);
        tab("all");
        way(draft, agreed, compared, submitted, approved, used, closed);
        menu("ICT", "list-checks", 60, "devices");
    }

    /** E-R27. */
    private Optional<Problem> tooDear(RecordRow row, RecordContext now) {
        return row.get(price).compareTo(row.get(reference)) > 0
                        && row.get(overReason).isEmpty()
                ? Optional.of(Problem.of(overReason.name(), "ict.error.spec-dear", row.get(reference)))
                : Optional.empty();
    }

    private SpecificationRules rules() {
        return rules;
    }

    private Lines cells() {
        return cells;
    }

    private Field<Integer> version() {
        return version;
    }

    private Field<Optional<PersonId>> approver() {
        return approver;
    }
}
