package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/**
 * Information systems of the office that have an owner, a person or whoever decides in a post: the owner decides who has access and
 * until when, and says once a year who keeps it. Source: core CORE-136; ict ICT-55.
 */
public final class InformationSystemRecord extends RecordKind {
    /** Requests and accounts name it, so it stays as it was made. */
    public final Field<String> system =
            code("system", IctCodes.SYSTEM).unique().filtered().typedOnce();

    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<PersonId>> owner = person("owner").optional();
    public final Field<Optional<PostId>> ownerPost = post("owner_post").optional();
    public final Field<LocalDate> reviewBy =
            day("review_by").initially(now -> now.fiscalYear().lastDay()).sorted();
    /** Roles of this system; without any, those that the office lists. Source: ict ICT-52. */
    public final Lines roles = lines("roles", "ict_system_role", 0, 50);

    public final Field<String> role = roles.text("role", 100);
    private BiConsumer<RecordRow, RecordContext> followers = (row, now) -> {};

    /** The kind as the module keeps it. */
    public InformationSystemRecord() {
        super("ict", "system", "ict_system");
        rights(IctPermissions.ACCOUNT_VIEW, IctPermissions.ACCOUNT_APPROVE);
        seenByOffice();
        belongsTo(unit);
        oneOf(owner, ownerPost);
        stored((row, now) -> followers.accept(row, now));
        titled(system);
        list(system, unit, owner, ownerPost, reviewBy);
        section("what", system, unit, owner, ownerPost, reviewBy);
        section("roles", roles);
        tab("all");
        menu("ICT", "server", 74, "accounts");
    }

    /** What follows when a system gets another owner or day. */
    void followedBy(BiConsumer<RecordRow, RecordContext> what) {
        followers = what;
    }
}
