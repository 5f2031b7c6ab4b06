package org.khet.ict.internal.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Use that counts once for a person and day. Source: ict ICT-81, ICT-83.
 *
 * @param uses  who used it and when
 * @param user  person of a line
 * @param day   day of a line
 * @param count how often in all
 */
record DailyUse(Lines uses, Field<PersonId> user, Field<LocalDate> day, Field<Integer> count) {
    RecordRow counted(RecordRow row, RecordContext now) {
        PersonId person = now.caller().person();
        boolean known = row.lines(uses).stream()
                .anyMatch(one -> one.get(user).equals(person) && one.get(day).equals(now.today()));
        if (known) {
            return row;
        }
        List<RecordLine> lines = new ArrayList<>(row.lines(uses));
        lines.add(RecordLine.of(uses).with(user, person).with(day, now.today()));
        return row.with(uses, lines).with(count, row.get(count) + 1);
    }
}
