package org.khet.training.internal.network;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.training.internal.TrainingPermissions;

/** A network of teachers: who belongs to it and what it did. Source: other-groups TDEV-P06, TDEV-11. */
public final class TeacherNetworkKind extends RecordKind {
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<String> aim = longText("aim", 1000);
    public final Field<UnitId> unit = unit("unit");
    public final Field<PersonId> head = person("head_person");
    public final Field<LocalDate> since = day("since_day").sorted().notAfter(now -> now.today());
    public final Lines members = lines("members", "trn_network_member", 0, 500);
    public final Field<PersonId> member = members.person("person").unique();
    public final Field<String> role = members.text("role_name", 100).orEmpty();
    public final Field<Integer> size =
            whole("member_count", 0, 500).formula(row -> row.lines(members).size());
    public final Lines activities = lines("activities", "trn_network_activity", 0, 500);
    public final Field<LocalDate> on = activities.day("on_day").notAfter(now -> now.today());
    public final Field<String> what = activities.text("what_done", 300);
    public final Field<Optional<Integer>> came =
            activities.whole("came", 0, 5000).optional();
    public final Field<Integer> done =
            whole("activity_count", 0, 500).formula(row -> row.lines(activities).size());

    public final State active = state("ACTIVE", StateTone.RUN).notAwaited();
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action finish = action("end", "ended")
            .from(active)
            .to(ended)
            .needs(TrainingPermissions.KEEP)
            .because()
            .inOwnTime()
            .backward("ban");

    /** The kind as the module keeps it. */
    public TeacherNetworkKind() {
        super("training", "network", "trn_network");
        rights(TrainingPermissions.VIEW, TrainingPermissions.KEEP, active);
        changedByOwn();
        belongsTo(unit);
        seenByOffice();
        seenBySchools(active);
        ownOf(head);
        titled(title);
        list(title, head, since, size, done);
        section("what", title, aim, unit, head, since);
        section("members", members);
        section("activities", activities);
        tab("active", active);
        tab("all");
        menu("TDEV", "network", 242, "honours");
    }
}
