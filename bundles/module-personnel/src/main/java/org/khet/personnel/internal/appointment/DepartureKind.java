package org.khet.personnel.internal.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.body.BodyOrderKind;
import org.khet.personnel.internal.post.PostHolders;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;

/**
 * Somebody leaves (โอน ย้าย ลาออก เกษียณอายุราชการ): the order empties the post with the last day. Who retires does so on the day that
 * follows from the birth. Source: other-groups HR-P07, HR-P08, H-05, HR-07.
 */
public final class DepartureKind extends BodyOrderKind {
    private final PersonnelFileChanges files;

    public final Field<DepartureSort> sort = choice("sort", DepartureSort.class).filtered();
    public final Field<PersonId> person = person("person").filtered();
    public final Field<LocalDate> lastDay = day("last_day").sorted().filtered();
    public final Field<String> destination = text("destination", 200)
            .orEmpty()
            .neededIf(sort.in(List.of(DepartureSort.TRANSFER, DepartureSort.MOVE_OUT)))
            .onlyIf(sort.in(List.of(DepartureSort.TRANSFER, DepartureSort.MOVE_OUT)));
    public final Field<String> reason = longText("reason_text", 1000).orEmpty();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();

    public final State gone = end("GONE", StateTone.DONE);

    public final Action finish = action("finish").from(ordered).to(gone).automatic();
    public final Action cancel = action("cancel")
            .from(draft)
            .to(refused)
            .needs(PersonnelPermissions.POST_KEEP)
            .because()
            .backward("ban");

    /** The kind over files and posts. */
    public DepartureKind(PersonnelSettingReader settings, PersonnelFileChanges files, PostHolders holders) {
        super("departure", "psn_departure", settings, true);
        this.files = files;
        usualWay();
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        ownOf(person);
        rule(this::retiresOnTheDay);
        order.whenTyped(this::retiresOnTheDay);
        order.then((row, now) -> holders.leaves(now, row.get(person), row.get(lastDay)));
        finish.then((row, now) -> files.left(row.get(person), row.get(lastDay), now));
        titled(person, sort);
        list(person, sort, lastDay, destination, orderNo, orderOn);
        ordered(lastDay, false);
        section("what", sort, person, lastDay, destination, reason, body, papers);
        tab("open", draft, atBody, resolved, ordered);
        tab("gone", gone);
        tab("all");
        way(draft, ordered, gone);
        menu("HR", "log-out", 611, "moves");
    }

    @Override
    protected String named(RecordRow row) {
        return name() + "." + row.get(sort);
    }

    private Optional<Problem> retiresOnTheDay(RecordRow row, RecordContext now) {
        if (!row.has(sort) || !row.has(person) || !row.has(lastDay) || row.get(sort) != DepartureSort.RETIREMENT) {
            return Optional.empty();
        }
        Optional<RecordRow> file = files.file(now.office(), row.get(person));
        if (file.isEmpty()) {
            return Optional.of(Problem.of(person.name(), "personnel.error.no-file"));
        }
        LocalDate day = file.get().get(files.kind().retires);
        return day.equals(row.get(lastDay))
                ? Optional.empty()
                : Optional.of(Problem.of(lastDay.name(), "personnel.error.retirement-day", ThaiDate.longDate(day)));
    }
}
