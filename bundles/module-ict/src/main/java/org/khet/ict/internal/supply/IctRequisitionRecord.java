package org.khet.ict.internal.supply;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Requests for materials (แบบ F1): asked, approved not above what was asked, given not above what was approved nor above the
 * stock. Source: ict C.3a, E-R17, E-R21, kinds-ict ict.requisition, ICT-38, ICT-115.
 */
public final class IctRequisitionRecord extends RecordKind {
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    public final Field<RegisterNumber> number =
            numbered("number", IctSettings.REQUISITIONS).filtered();
    public final Field<PersonId> requester =
            person("requester").initially(now -> now.caller().person());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> purpose = text("purpose", 300).searched().wide();
    public final Lines wanted = lines("wanted", "ict_requisition_want", 1, 50);
    public final Field<Optional<Long>> wantedMaterial =
            wanted.record("material", "ict.material").optional();
    public final Field<String> wantedWords = wanted.text("item", 200).orEmpty();
    public final Field<BigDecimal> asked = wanted.decimal("asked", 2).min(LEAST);
    public final Field<String> note = wanted.text("note", 200).orEmpty();
    public final Lines grants = lines("grants", "ict_requisition_grant", 0, 50).fixed();
    public final Field<String> grantItem = grants.text("item", 200).byCode().orEmpty();
    public final Field<BigDecimal> grantAsked = grants.decimal("asked", 2).byCode();
    public final Field<Optional<Long>> grantMaterial =
            grants.record("material", "ict.material").optional();
    public final Field<BigDecimal> approved = grants.decimal("approved", 2).min(BigDecimal.ZERO);
    public final Lines handouts =
            lines("handouts", "ict_requisition_out", 0, 50).fixed();
    public final Field<Long> outMaterial =
            handouts.record("material", "ict.material").byCode();
    public final Field<BigDecimal> outApproved = handouts.decimal("approved", 2).byCode();
    public final Field<BigDecimal> given = handouts.decimal("given", 2).min(BigDecimal.ZERO);
    public final Field<Optional<PersonId>> approver =
            person("approver").byCode().optional();
    public final Field<Optional<PersonId>> giver = person("giver").byCode().optional();

    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State approvedState = state("APPROVED", StateTone.RUN);
    public final State handed = state("GIVEN", StateTone.WAIT);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<PersonId>> receiver =
            person("receiver").from(handed).optional();

    public final Action approve = action("approve")
            .from(requested)
            .to(approvedState)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .notBy(requester)
            .notWho(create())
            .asks(grants)
            .whenTyped(this::materialMissing)
            .does(this::approved)
            .icon("stamp")
            .tells(IctPermissions.SUPPLY_GIVE)
            .tells(requester);
    public final Action give = action("give")
            .from(approvedState)
            .to(handed)
            .needs(IctPermissions.SUPPLY_GIVE)
            .asks(handouts)
            .demands(receiver)
            .whenTyped(this::sameHands)
            .does((row, now) -> row.with(giver(), now.caller().person()))
            .then(this::takeFromStock)
            .icon("package")
            .tells(requester);
    public final Action close = action("close")
            .from(handed)
            .to(closed)
            .needs(IctPermissions.SUPPLY_GIVE)
            .orOwn()
            .icon("circle-check");
    public final Action giveBack = action("give-back")
            .from(requested)
            .to(returned)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .because()
            .backward("undo-2")
            .tells(requester);
    public final Action resubmit = action("resubmit", "resubmitted")
            .from(returned)
            .to(requested)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .orOwn()
            .does((row, now) -> row.with(grants(), toGrant(row)))
            .icon("send")
            .tells(IctPermissions.SUPPLY_APPROVE);
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .because()
            .backward("ban")
            .tells(requester);
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, returned, approvedState)
            .to(cancelled)
            .needs(IctPermissions.SUPPLY_APPROVE)
            .orOwn()
            .because()
            .backward("circle-x");

    private final RecordService<IctMaterialRecord> materials;

    /** @param materials the store */
    public IctRequisitionRecord(RecordService<IctMaterialRecord> materials) {
        super("ict", "requisition", "ict_requisition");
        this.materials = materials;
        rights(IctPermissions.SUPPLY_REQUEST, IctPermissions.SUPPLY_REQUEST, returned);
        belongsTo(unit);
        isAbout(school);
        ownOf(requester);
        oneOf(unit, school);
        wanted.each((line, row, now) ->
                line.has(wantedMaterial) || !line.get(wantedWords).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Problem.of("item", "ict.error.wanted")));
        grants.each((line, row, now) -> line.get(approved).compareTo(line.get(grantAsked)) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of("approved", "ict.error.above-asked")));
        handouts.each((line, row, now) -> line.get(given).compareTo(line.get(outApproved)) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of("given", "ict.error.above-approved")));
        create().does((row, now) -> row.with(grants, toGrant(row))).tells(IctPermissions.SUPPLY_APPROVE);
        titled(number, purpose);
        list(number, requester, unit, school, purpose);
        section("what", requester, unit, school, purpose);
        section("items", wanted);
        tab("mine", now -> List.of(mine()));
        tab("approve", requested);
        tab("give", approvedState);
        tab("all");
        way(requested, approvedState, handed, closed);
        menu("ICT", "clipboard-list", 61, "supplies");
    }

    private Field<Optional<PersonId>> giver() {
        return giver;
    }

    private Lines grants() {
        return grants;
    }

    /** What is to be decided: everything that is wanted, as it is wanted. */
    private List<RecordLine> toGrant(RecordRow row) {
        return row.lines(wanted).stream()
                .map(line -> RecordLine.of(grants)
                        .with(grantItem, line.raw(wantedWords))
                        .with(grantAsked, line.get(asked))
                        .with(grantMaterial, line.raw(wantedMaterial))
                        .with(approved, line.get(asked)))
                .toList();
    }

    private Optional<Problem> materialMissing(RecordRow row, RecordContext now) {
        List<RecordLine> lines = row.lines(grants);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).get(approved).signum() > 0 && !lines.get(i).has(grantMaterial)) {
                return Optional.of(Problem.of("grants." + i + ".material", "ict.error.material"));
            }
        }
        return Optional.empty();
    }

    private RecordRow approved(RecordRow row, RecordContext now) {
        List<RecordLine> out = row.lines(grants).stream()
                .filter(line -> line.get(approved).signum() > 0)
                .map(line -> RecordLine.of(handouts)
                        .with(outMaterial, line.raw(grantMaterial))
                        .with(outApproved, line.get(approved))
                        .with(given, line.get(approved)))
                .toList();
        return row.with(handouts, out).with(approver, now.caller().person());
    }

    private Optional<Problem> sameHands(RecordRow row, RecordContext now) {
        return row.get(receiver).filter(now.caller().person()::equals).isPresent()
                ? Optional.of(Problem.of("receiver", "ict.error.own-hands"))
                : Optional.empty();
    }

    private void takeFromStock(RecordRow row, RecordContext now) {
        for (RecordLine line : row.lines(handouts)) {
            if (line.get(given).signum() > 0) {
                materials
                        .kind()
                        .take(
                                materials,
                                now,
                                line.get(outMaterial),
                                line.get(given),
                                row.get(number).text(),
                                "requisition/" + row.id() + "/" + line.id());
            }
        }
    }

    /** Whether more is asked than lies in the store; it waits, and is refused only when it is handed out. */
    public boolean isAboveStock(RecordRow row) {
        return row.lines(wanted).stream()
                .anyMatch(line -> line.get(wantedMaterial)
                        .flatMap(key -> materials.find(row.head().office(), key))
                        .filter(stock -> stock.get(materials.kind().balance).compareTo(line.get(asked)) < 0)
                        .isPresent());
    }
}
