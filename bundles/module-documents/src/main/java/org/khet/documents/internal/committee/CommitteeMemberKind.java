package org.khet.documents.internal.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.Holders;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * The file of each member of a committee (ทะเบียนประวัติกรรมการ): how to reach the member, and the handbook that was handed over. It comes
 * with the list of members and goes with it; where people live is seen by the secretariat and the member alone. Source: SEC-01, SEC-P01.
 */
public final class CommitteeMemberKind extends RecordKind {
    /** See files of members, with addresses. */
    public static final Permission VIEW = Permission.of("documents:committee-member:view");

    public final Field<Long> committee =
            record("committee", "documents.committee").filtered().byCode();
    public final Field<UnitId> unit = unit("unit").byCode();
    public final Field<String> name = text("name", 200).searched().wide().byCode();
    public final Field<Optional<PersonId>> person = person("person").optional().byCode();
    public final Field<String> function = code("function", DocumentsCodes.COMMITTEE_FUNCTION)
            .in("member_function")
            .byCode();
    public final Field<String> seat =
            code("seat", DocumentsCodes.COMMITTEE_SEAT).orEmpty().filtered().byCode();
    public final Field<Optional<LocalDate>> until = day("until_on").optional().byCode();
    public final Field<String> address = address("address").orEmpty().sensitive();
    public final Field<String> phone = text("phone", 60).orEmpty().sensitive();
    public final Field<String> mail = text("mail", 120)
            .orEmpty()
            .sensitive()
            .when((field, value, now) -> value.isEmpty() || value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "documents.error.contact.mail")));
    public final Field<Optional<List<FileId>>> handbook =
            file("handbook", PaperFiles.SCAN).optional();
    public final Field<Optional<LocalDate>> handed = day("handed_on").optional().byCode();
    public final Field<String> note = longText("note", 1000).orEmpty();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State left = end("LEFT", StateTone.IDLE);

    public final Action hand = action("hand-handbook", "handbook-handed")
            .from(active)
            .needs(CommitteeKind.KEEP)
            .demands(handbook)
            .does((row, now) -> row.with(handed, now.today()))
            .tells(row -> new Audience(row.get(person).stream().collect(Collectors.toSet()), Set.of()))
            .icon("book-open");
    public final Action leave = action("leave", "left").from(active).to(left).automatic();

    /** The kind. */
    public CommitteeMemberKind() {
        super("documents", "committee-member", "doc_committee_file");
        rights(VIEW, CommitteeKind.KEEP, active);
        madeByCode();
        belongsTo(unit);
        ownOf(person);
        titled(name);
        list(name, committee, function, seat, phone, mail, until, handed);
        ordered(name, false);
        section("who", committee, name, person, function, seat, until);
        section("reach", address, phone, mail, note);
        section("handbook", handbook, handed);
        tab("active", active);
        tab("no-handbook", now -> List.of(in(active), handed.isEmpty()));
        tab("all");
        menu("*", "id-card", 434, "meetings");
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(VIEW, Holders.CLERK, Holders.CENTRAL_CLERK, Holders.DIRECTOR, Holders.DEPUTY));
    }
}
