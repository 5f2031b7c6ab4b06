package org.khet.legal.internal.sealed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Whoever sits on the committee of a case reads it, whoever left the committee does not; who is named as a reader besides stays one.
 * Column {@code of_committee} of the readers. Source: other-groups HR-21, core A-3.
 */
public final class CommitteeReaders {
    private final SealedCase kind;
    private final Lines committee;
    private final Field<Optional<PersonId>> member;
    private final Field<Boolean> appointed;

    /**
     * Of a kind, while it is made.
     *
     * @param committee its members
     * @param member    who works here
     */
    public CommitteeReaders(SealedCase kind, Lines committee, Field<Optional<PersonId>> member) {
        this.kind = kind;
        this.committee = committee;
        this.member = member;
        appointed = kind.readers.yesNo("of_committee").byCode().initially(false);
    }

    /** The case with the readers that its committee makes. */
    RecordRow read(RecordRow row) {
        Set<PersonId> members = new LinkedHashSet<>();
        row.lines(committee).forEach(line -> line.get(member).ifPresent(members::add));
        List<RecordLine> readers = new ArrayList<>(row.lines(kind.readers));
        readers.removeIf(line -> line.get(appointed) && !members.contains(line.get(kind.reader)));
        readers.forEach(line -> members.remove(line.get(kind.reader)));
        members.forEach(person -> readers.add(
                RecordLine.of(kind.readers).with(kind.reader, person).with(appointed, true)));
        return row.with(kind.readers, readers);
    }
}
