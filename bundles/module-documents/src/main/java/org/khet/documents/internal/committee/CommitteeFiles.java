package org.khet.documents.internal.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Keeps a file of each member in step with the list of members: who comes has one, who leaves has none that is open. Source: SEC-01. */
public final class CommitteeFiles {
    private final RecordService<CommitteeMemberKind> members;
    private final DocumentsServices services;

    /** Over the files of all offices. */
    public CommitteeFiles(RecordService<CommitteeMemberKind> members, DocumentsServices services) {
        this.members = members;
        this.services = services;
    }

    /** The files of a committee's members in office, in the order in which they were made. */
    public List<RecordRow> of(RecordContext now, long committee) {
        CommitteeMemberKind kind = members.kind();
        return members.internal()
                .all(now.caller(), RecordFilter.of(kind.committee.is(committee), kind.in(kind.active)));
    }

    /** Follows the list of members, in the running transaction. */
    void follow(CommitteeKind of, RecordRow committee, RecordContext now) {
        List<RecordRow> gone = new ArrayList<>(of(now, committee.id()));
        for (RecordLine line : committee.lines(of.members)) {
            Optional<RecordRow> file =
                    gone.stream().filter(one -> isOf(one, of, line)).findFirst();
            file.ifPresent(gone::remove);
            keep(of, committee, line, file, now);
        }
        gone.forEach(one -> members.internal().act(now.caller(), one, members.kind().leave));
    }

    /** The committee has ended: all leave. */
    void close(RecordRow committee, RecordContext now) {
        of(now, committee.id()).forEach(one -> members.internal().act(now.caller(), one, members.kind().leave));
    }

    private boolean isOf(RecordRow file, CommitteeKind of, RecordLine line) {
        CommitteeMemberKind kind = members.kind();
        return line.has(of.person)
                ? file.get(kind.person).equals(line.get(of.person))
                : file.get(kind.person).isEmpty() && file.get(kind.name).equals(line.get(of.outsider));
    }

    private void keep(
            CommitteeKind of, RecordRow committee, RecordLine line, Optional<RecordRow> file, RecordContext now) {
        CommitteeMemberKind kind = members.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.unit, committee.get(of.unit))
                .with(kind.function, line.get(of.function))
                .with(kind.seat, line.get(of.seat))
                .with(
                        kind.until,
                        line.get(of.memberUntil)
                                .or(() -> committee.get(of.until))
                                .orElse(null));
        if (file.isPresent()) {
            RecordRow known = file.get();
            boolean same = known.get(kind.unit).equals(committee.get(of.unit))
                    && known.get(kind.function).equals(line.get(of.function))
                    && known.get(kind.seat).equals(line.get(of.seat))
                    && known.get(kind.until).equals(line.get(of.memberUntil).or(() -> committee.get(of.until)));
            if (!same) {
                members.internal().change(now.caller(), file.get(), draft);
            }
            return;
        }
        Optional<Person> person = line.get(of.person)
                .flatMap(id -> services.people().find(committee.head().office(), id));
        members.internal()
                .create(
                        now.caller(),
                        draft.with(kind.committee, committee.id())
                                .with(kind.name, person.map(Person::fullName).orElse(line.get(of.outsider)))
                                .with(kind.person, line.get(of.person).orElse(null))
                                .with(kind.phone, person.map(Person::phone).orElse(""))
                                .with(kind.mail, person.map(Person::email).orElse("")));
    }
}
