package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.person;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.privacy.PersonalViewTrail;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingTrail;
import org.khet.portal.testkit.record.SampleDraft;

/** Whoever looks at data about somebody else stands on the trail; the own are one's own. Source: ict E-R20, ICT-106. */
@OnEachDatabase
class PersonalViewDbTest {
    private final TestDatabase database;
    private final RecordingTrail trail = new RecordingTrail();
    private final PersonalViewTrail looks;

    PersonalViewDbTest(TestDatabase database) {
        this.database = database;
        this.looks = new PersonalViewTrail(trail, database.transactions());
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    @Test
    void cardAndRequestOfSomebodyElseAndTheContactOfAWriterAreNoted_withWhoLooked() {
        var office = new IctOffice(database);
        var cards = office.accounts.cards();
        RecordRow card = cards.internal()
                .create(
                        person(HEAD),
                        SampleDraft.of(cards.kind(), IctOffice.TODAY)
                                .with(cards.kind().person, person(TECHNICIAN).person()));
        looks.opened(person(TECHNICIAN), card);
        assertThat(trail.actions()).as("the own card").isEmpty();
        looks.opened(person(HEAD), card);

        var requests = office.accounts.requests();
        RecordRow request = requests.create(
                person(HEAD),
                SampleDraft.of(requests.kind(), IctOffice.TODAY)
                        .with(requests.kind().role, "ผู้บันทึก")
                        .with(requests.kind().person, person(TECHNICIAN).person()));
        looks.opened(person(HEAD), request);

        var web = new WorkOffice(database).publications.suggestions();
        RecordRow nameless = web.create(
                person(HEAD), SampleDraft.of(web.kind(), IctOffice.TODAY).with(web.kind().contact, ""));
        looks.opened(person(HEAD), nameless);
        RecordRow named = web.create(
                person(HEAD), SampleDraft.of(web.kind(), IctOffice.TODAY).with(web.kind().contact, "โทร 000"));
        looks.opened(person(HEAD), named);

        assertThat(trail.actions())
                .containsExactly("ict.id-card.opened", "ict.account-request.opened", "ict.suggestion.opened");
        assertThat(trail.all()).allSatisfy(line -> assertThat(line.toString()).doesNotContain("โทร 000"));

        IctOffice.act(requests, IctOffice.OTHER, request, requests.kind().certify);
        IctOffice.act(requests, HEAD, request, requests.kind().refuse);
        assertThat(office.fixture.trail().actions())
                .as("who certified and who decided")
                .containsSubsequence("ict.account-request.certified", "ict.account-request.refused");
    }
}
