package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.committee.CommitteeKind;
import org.khet.documents.internal.committee.CommitteeMemberKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The nine invented members of the area committee by their seats, one seat vacant, with how to reach them. Source: other-groups I, SEC. */
final class DemoAreaMembers {
    private static final List<String> SEATS =
            List.of("EXPERT", "COMMUNITY", "PRIVATE", "LOCAL", "TEACHER", "EXECUTIVE", "PARENT", "EXPERT", "EXPERT");
    private final LetterTopics letters;
    private final DemoMemos.People people;
    private final LocalDate today;
    private final Caller secretary;

    DemoAreaMembers(LetterTopics letters, DemoMemos.People people, LocalDate today) {
        this.letters = letters;
        this.people = people;
        this.today = today;
        secretary = people.person("08");
    }

    /** The committee, appointed. */
    RecordRow committee() {
        CommitteeKind kind = letters.committees.kind();
        List<RecordDraft> members = new ArrayList<>(IntStream.rangeClosed(1, 9)
                .mapToObj(number -> new RecordDraft()
                        .with(kind.outsider, "กรรมการ 0" + number)
                        .with(kind.function, number == 1 ? "CHAIR" : "MEMBER")
                        .with(kind.seat, SEATS.get(number - 1)))
                .toList());
        members.add(new RecordDraft()
                .with(kind.person, secretary.person())
                .with(kind.function, "SECRETARY")
                .with(kind.seat, "OFFICE"));
        RecordDraft draft = new RecordDraft()
                .with(kind.name, "คณะกรรมการเขตพื้นที่การศึกษา")
                .with(kind.sort, "COMMITTEE")
                .with(kind.body, "AREA")
                .with(kind.unit, people.unit("PLAN"))
                .with(kind.from, today.minusDays(400))
                .with(kind.until, today.plusDays(1060))
                .with(
                        kind.seats,
                        Stream.of(
                                        "EXPERT",
                                        "COMMUNITY",
                                        "PRIVATE",
                                        "LOCAL",
                                        "TEACHER",
                                        "EXECUTIVE",
                                        "PARENT",
                                        "RELIGION")
                                .map(seat -> new RecordDraft()
                                        .with(kind.seatSort, seat)
                                        .with(kind.places, seat.equals("EXPERT") ? 3 : 1))
                                .toList())
                .with(kind.members, members);
        RecordRow row = letters.committees
                .internal()
                .act(
                        secretary,
                        letters.committees.internal().create(secretary, draft),
                        kind.appoint,
                        new RecordDraft()
                                .with(
                                        kind.orderNo,
                                        "18/"
                                                + ThaiDate.year(
                                                        today.minusDays(400).getYear()))
                                .with(kind.orderOn, today.minusDays(400)),
                        "");
        reach();
        return row;
    }

    private void reach() {
        CommitteeMemberKind kind = letters.members.kind();
        for (RecordRow one : letters.members.internal().all(secretary, RecordFilter.of(kind.person.isEmpty()))) {
            String number = one.get(kind.name).substring("กรรมการ ".length());
            letters.members
                    .internal()
                    .change(
                            secretary,
                            one,
                            new RecordDraft()
                                    .with(kind.address, number + " หมู่ 1 ตำบลตัวอย่าง อำเภอตัวอย่าง")
                                    .with(kind.phone, "000-000-00" + number)
                                    .with(kind.mail, "member" + number + "@example.org"));
        }
    }
}
