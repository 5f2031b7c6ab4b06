package org.khet.legal.internal.sealed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Members of a committee read the case for which they were appointed. Source: other-groups HR-21, core A-3. */
public final class CommitteeReaders {
    private CommitteeReaders() {}

    /** The case with the members of its committee among its readers. */
    public static RecordRow added(RecordRow row, Lines committee, Field<Optional<PersonId>> member) {
        SealedCase kind = (SealedCase) row.kind();
        List<RecordLine> readers = new ArrayList<>(row.lines(kind.readers));
        Set<PersonId> there =
                readers.stream().map(line -> line.get(kind.reader)).collect(Collectors.toSet());
        for (RecordLine line : row.lines(committee)) {
            line.get(member)
                    .filter(there::add)
                    .ifPresent(person -> readers.add(RecordLine.of(kind.readers).with(kind.reader, person)));
        }
        return row.with(kind.readers, readers);
    }
}
