package org.khet.ict.internal.learning;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Media and innovations of the catalogue: published only with the permission of who made them, their use counted once for a
 * person and day. Source: ict C.3, ICT-P17 to P19, kinds-ict ict.media, ICT-81.
 */
public final class LearningMediaRecord extends RecordKind {
    public final Field<String> code = text("media_code", 30).searched().unique();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> kind = code("kind_code", IctWorkCodes.MEDIA).filtered();
    public final Field<String> subject = text("subject", 100).searched().orEmpty();
    public final Field<String> grade = text("grade", 60).orEmpty();
    public final Field<String> producer = text("producer", 200).searched();
    public final Field<MediaPermission> permission =
            choice("permission", MediaPermission.class).filtered().initially(MediaPermission.NONE);
    public final Field<String> evidence =
            text("evidence", 300).orEmpty().neededIf(permission.is(MediaPermission.GIVEN));
    public final Field<String> address = text("address", 300).orEmpty().when(LessonLink::problem);
    public final Lines uses = lines("uses", "ict_media_use", 0, 5000).byCode();
    public final Field<PersonId> user = uses.person("user");
    public final Field<LocalDate> usedOn = uses.day("used_on");
    public final Field<Integer> count =
            whole("use_count", 0, 100_000).byCode().initially(0).sorted();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State published = state("PUBLISHED", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.LATE);

    public final Action publish = action("publish")
            .from(draft)
            .to(published)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .when((row, now) -> row.get(permission()).permits()
                    ? Optional.empty()
                    : Optional.of(Problem.of("", "ict.error.media-permission")))
            .icon("globe");
    public final Action use = action("use")
            .from(published)
            .needs(IctWorkPermissions.LEARNING_VIEW)
            .does(new DailyUse(uses, user, usedOn, count)::counted)
            .icon("book-open");
    public final Action relink = action("relink")
            .from(published)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .demands(address)
            .icon("link")
            .inOwnTime();
    public final Action withdraw = action("withdraw", "withdrawn")
            .from(published)
            .to(withdrawn)
            .needs(IctWorkPermissions.LEARNING_EDIT)
            .because()
            .backward("eye-off");

    public LearningMediaRecord() {
        super("ict", "medium", "media", "ict_media");
        rights(IctWorkPermissions.LEARNING_VIEW, IctWorkPermissions.LEARNING_EDIT, draft);
        seenByOffice();
        seenBySchools(published);
        titled(code, title);
        list(code, title, kind, subject, grade, producer, address, permission, count);
        section("what", code, title, kind, subject, grade, producer, address);
        section("permission", permission, evidence);
        tab("published", published);
        tab("work", draft);
        tab("all");
        way(draft, published);
        menu("ICT", "book-open", 94, "distance");
    }

    private Field<MediaPermission> permission() {
        return permission;
    }
}
