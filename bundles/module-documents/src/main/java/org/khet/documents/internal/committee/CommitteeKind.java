package org.khet.documents.internal.committee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * Committees and working groups (คณะกรรมการ คณะทำงาน) with members, people from outside too, and terms. Source: core CORE-118,
 * finance FIN-92.
 */
public final class CommitteeKind extends RecordKind {
    /** See committees. */
    public static final Permission VIEW = Permission.of("documents:committee:view");
    /** Keep committees. */
    public static final Permission KEEP = Permission.of("documents:committee:keep");

    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> sort =
            code("sort", DocumentsCodes.COMMITTEE_SORT).filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> law = text("law", 300).searched().orEmpty();
    public final Field<LocalDate> from = day("from_on").initially(now -> now.today());
    public final Field<Optional<LocalDate>> until =
            day("until_on").notBefore(from).sorted().optional();
    public final Field<Optional<Integer>> quorum = whole("quorum", 1, 100).optional();
    public final Field<Optional<Boolean>> membersOnly =
            yesNo("members_only").initially(false).optional();
    public final Field<Optional<BigDecimal>> fee = baht("fee").optional();
    public final Field<Optional<BigDecimal>> chairFee = baht("chair_fee").optional();
    public final Field<String> orderNo = text("order_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> orderOn = day("order_on").optional();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();
    public final Lines members = lines("members", "doc_committee_member", 1, 100);
    public final Field<Optional<PersonId>> person =
            members.person("person").unique().optional();
    public final Field<String> outsider = members.text("outsider", 200).unique().orEmpty();
    public final Field<String> function =
            members.code("function", DocumentsCodes.COMMITTEE_FUNCTION).in("member_function");
    public final Field<String> seat =
            members.code("seat", DocumentsCodes.COMMITTEE_SEAT).orEmpty();
    public final Field<Optional<LocalDate>> memberUntil =
            members.day("until_on").optional();
    public final Lines seats = lines("seats", "doc_committee_seat", 0, 20);
    public final Field<String> seatSort =
            seats.code("seat", DocumentsCodes.COMMITTEE_SEAT).unique();
    public final Field<Integer> places = seats.whole("places", 1, 100);

    public final State planned = state("PLANNED", StateTone.WAIT);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action appoint = action("appoint")
            .from(planned)
            .to(active)
            .needs(KEEP)
            .demands(orderNo, orderOn)
            .when((row, now) -> chaired(row))
            .then((row, now) -> files().follow(this, row, now))
            .tells(row -> new Audience(people(row), Set.of()))
            .icon("badge-check");
    public final Action appointByOrder = action("appoint-by-order", "appointed-by-order")
            .from(planned)
            .to(active)
            .automatic()
            .when((row, now) -> chaired(row))
            .tells(row -> new Audience(people(row), Set.of()));
    /** Its order is in force, but it lost its chair meanwhile: whoever keeps it names one and notes the order. */
    public final Action lackChair =
            action("lack-chair", "left-without-chair").from(planned).automatic().tells(KEEP);

    public final Action end = action("end", "ended")
            .from(active)
            .to(ended)
            .needs(KEEP)
            .demands(until)
            .because()
            .then((row, now) -> files().close(row, now))
            .backward("archive");
    public final Action remind = action("remind-term", "term-ending")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(KEEP);

    public final Action remindMember = action("remind-member", "member-term-ending")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(KEEP);

    private final CommitteeFiles files;

    /** @param files of the members */
    public CommitteeKind(CommitteeFiles files) {
        super("documents", "committee", "doc_committee");
        this.files = files;
        rights(VIEW, KEEP, planned, active);
        seenByOffice();
        belongsTo(unit);
        titled(name);
        list(name, sort, unit, from, until, orderNo);
        section("what", name, sort, unit, law, from, until, quorum, membersOnly, fee, chairFee);
        section("seats", seats);
        section("members", members);
        members.each((line, row, now) -> line.has(person) == line.has(outsider)
                ? Optional.of(Problem.of(person.name(), "documents.error.committee.member"))
                : Optional.empty());
        tab("active", active);
        rule((row, now) -> seated(row));
        rule((row, now) -> row.state().equals(active) ? chaired(row) : Optional.empty());
        stored((row, now) -> files.follow(this, row, now));
        tab("ending", now -> List.of(in(active), until.below(now.today().plusDays(121))));
        tab("all");
        menu("*", "users", 433, "meetings");
    }

    /** What else follows from another list of members, in the same transaction. */
    public void followed(BiConsumer<RecordRow, RecordContext> by) {
        stored(by);
    }

    private CommitteeFiles files() {
        return files;
    }

    /** The members whose own term is not over on a day. */
    public List<RecordLine> membersOn(RecordRow row, LocalDate day) {
        return row.lines(members).stream()
                .filter(line -> line.get(memberUntil).filter(day::isAfter).isEmpty())
                .toList();
    }

    /** No kind of seat has more members than places, where the places are said. */
    private Optional<Problem> seated(RecordRow row) {
        boolean over = row.lines(seats).stream().anyMatch(place -> taken(row, place.get(seatSort)) > place.get(places));
        return over ? Optional.of(Problem.of(members.name(), "documents.error.committee.seats")) : Optional.empty();
    }

    /** How many members have a kind of seat. */
    public long taken(RecordRow row, String sortOfSeat) {
        return row.lines(members).stream()
                .filter(line -> line.get(seat).equals(sortOfSeat))
                .count();
    }

    /** One chair, not two. */
    Optional<Problem> chaired(RecordRow row) {
        long chairs = row.lines(members).stream()
                .filter(line -> line.get(function).equals("CHAIR"))
                .count();
        return chairs == 1 ? Optional.empty() : Optional.of(Problem.of("", "documents.error.committee.chair"));
    }

    /** Members who work here. */
    private Set<PersonId> people(RecordRow row) {
        return row.lines(members).stream()
                .flatMap(line -> line.get(person).stream())
                .collect(Collectors.toSet());
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(VIEW, Holders.OFFICE), Holders.of(KEEP, Holders.CLERK, Holders.CENTRAL_CLERK));
    }
}
