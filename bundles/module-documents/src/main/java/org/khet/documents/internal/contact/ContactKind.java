package org.khet.documents.internal.contact;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/** The book of contacts (สมุดรายชื่อ): agencies, people and lists of receivers. Source: DIR-22, core CORE-52. */
public final class ContactKind extends RecordKind {
    /** See the book. */
    public static final Permission VIEW = Permission.of("documents:contact:view");
    /** Keep the book. */
    public static final Permission KEEP = Permission.of("documents:contact:keep");

    public final Field<ContactSort> sort = choice("sort", ContactSort.class).filtered();
    public final Field<String> name = text("name", 200).searched().unique().wide();
    public final Field<String> address =
            address("address").orEmpty().onlyIf(sort.in(List.of(ContactSort.AGENCY, ContactSort.PERSON)));
    public final Field<String> phone = text("phone", 60).searched().orEmpty();
    public final Field<String> mail = text("mail", 120)
            .searched()
            .orEmpty()
            .when((field, value, now) -> value.isEmpty() || value.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                    ? Optional.empty()
                    : Optional.of(Problem.of(field, "documents.error.contact.mail")));
    public final Field<String> note = longText("note", 1000).orEmpty();
    public final Lines members = lines("members", "doc_contact_member", 0, 1000).onlyIf(sort.is(ContactSort.LIST));
    public final Field<Optional<SchoolId>> school = members.school("school").optional();
    public final Field<Optional<UnitId>> unit = members.unit("unit").optional();
    public final Field<Optional<PersonId>> person = members.person("person").optional();
    public final Field<Optional<Long>> contact =
            members.record("contact", "documents.contact").optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end =
            action("end", "ended").from(active).to(ended).needs(KEEP).because().backward("archive");

    /** The kind. */
    public ContactKind() {
        super("documents", "contact", "doc_contact");
        members.oneOf(school, unit, person, contact);
        rights(VIEW, KEEP, active);
        personal();
        titled(name);
        list(name, sort, phone, mail);
        ordered(name, false);
        section("what", sort, name, address, phone, mail, note);
        section("members", members);
        tab("active", active);
        tab("lists", now -> List.of(in(active), sort.is(ContactSort.LIST)));
        tab("all");
        menu("*", "contact", 441);
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(VIEW, Holders.OFFICE), Holders.of(KEEP, Holders.CENTRAL_CLERK));
    }
}
