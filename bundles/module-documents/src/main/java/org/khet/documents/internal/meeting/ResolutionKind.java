package org.khet.documents.internal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * What meetings resolved (ทะเบียนมติที่ประชุม), found by word, year and owner. It is written with the minutes and never changed; how far the
 * work is stands with the instruction that came of it. Resolutions of a committee that is for its members only are seen by these.
 * Source: SEC-13, SEC-P03.
 */
public final class ResolutionKind extends RecordKind {
    /** See resolutions. */
    public static final Permission VIEW = Permission.of("documents:resolution:view");

    public final Field<String> number = text("number", 60).searched();
    public final Field<Integer> year = whole("meeting_year", 2400, 2700).filtered();
    public final Field<MeetingPart> part = choice("part", MeetingPart.class).filtered();
    public final Field<String> topic = text("topic", 300).searched().wide();
    public final Field<String> words = longText("words", 1000).searched();
    public final Field<Optional<Long>> committee =
            record("committee", "documents.committee").filtered().optional();
    public final Field<UnitId> unit = unit("unit");
    public final Field<Long> meeting = record("meeting", "documents.meeting").filtered();
    public final Field<LocalDate> resolvedOn = day("resolved_on").sorted();
    public final Field<Optional<PersonId>> owner = person("owner").filtered().optional();
    public final Field<Optional<UnitId>> ownerUnit =
            unit("owner_unit").filtered().optional();
    public final Field<Optional<SchoolId>> ownerSchool =
            school("owner_school").filtered().optional();
    public final Field<Optional<LocalDate>> due = day("due").optional();
    public final Field<Optional<Long>> directive =
            record("directive", "documents.directive").optional();
    public final Field<Boolean> membersOnly = yesNo("members_only");
    public final Lines readers = lines("readers", "doc_resolution_reader", 0, 400);
    public final Field<PersonId> reader = readers.person("person");

    /** The kind. */
    public ResolutionKind() {
        super("documents", "resolution", "doc_resolution");
        rights(VIEW, MeetingPermissions.KEEP);
        byCodeOnly();
        seenByOffice();
        belongsTo(unit);
        readers(membersOnly, reader, MeetingPermissions.CLOSED);
        titled(number, topic);
        list(number, resolvedOn, topic, words, committee, owner, due, directive);
        ordered(resolvedOn, true);
        section("what", number, topic, words, part, committee, unit, meeting, resolvedOn, year);
        section("who", owner, ownerUnit, ownerSchool, due, directive, membersOnly);
        section("readers", readers);
        tab("all");
        tab("with-owner", now -> List.of(directive.isFilled()));
        menu("*", "gavel", 436, "meetings");
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(VIEW, Holders.OFFICE));
    }
}
