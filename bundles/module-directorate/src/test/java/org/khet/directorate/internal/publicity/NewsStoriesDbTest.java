package org.khet.directorate.internal.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.TODAY;
import static org.khet.directorate.internal.DirectorateFixture.holder;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.file.Files.Staged;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.news.NewsDrafts;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** News is checked by a second person and published. Source: other-groups DIR-20. */
@OnEachDatabase
class NewsStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    NewsStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private record Pages(List<String> drafts) implements NewsDrafts {
        @Override
        public ModuleId module() {
            return new ModuleId("ict");
        }

        @Override
        public void draft(Caller caller, UnitId group, String title, String text) {
            drafts.add(title + " · " + text);
        }
    }

    private RecordRow submitted() {
        NewsItemKind kind = office.records.news.kind();
        TestCaller web = inUnit(13, DirectorateFixture.PLAN, "core.web");
        RecordRow item = office.records.news.create(
                web,
                new RecordDraft()
                        .with(kind.title, "เปิดอบรมครู")
                        .with(kind.sort, "ACTIVITY")
                        .with(kind.on, TODAY)
                        .with(kind.unit, DirectorateFixture.PLAN)
                        .with(kind.body, "อบรมครู 40 คน")
                        .with(kind.pictures, List.of(new Staged("a".repeat(64), "อบรม.jpg", "image/jpeg", 100))));
        return office.records.news.act(web, item, kind.submit);
    }

    @Test
    void groupWritesItsNewsWithPictures_publicRelationsCheckAndPublish_schoolsReadIt() {
        NewsItemKind kind = office.records.news.kind();
        RecordRow item = submitted();
        TestCaller school = TestCaller.of(SampleOffices.KT1, 22)
                .inSchool(SampleOffices.schoolId(SampleOffices.KT1, 5), DirectoratePermissions.READ);
        assertThat(office.records.news.count(school, RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.records.news.act(person(13), item, kind.publish));

        RecordRow published = office.records.news.act(holder(4, "directorate.news"), item, kind.publish);
        assertThat(published.get(kind.offered)).isFalse();
        assertThat(published.get(kind.publishedOn)).contains(TODAY);
        assertThat(published.get(kind.pictures).orElseThrow()).hasSize(1);
        assertThat(office.records.news.count(school, RecordFilter.ALL.in("published")))
                .isEqualTo(1);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.records.news.create(
                        inUnit(13, DirectorateFixture.PLAN, "core.web"),
                        RecordDraft.of(item)
                                .with(kind.unit, DirectorateFixture.DIR)
                                .with(kind.pictures, null)));
    }

    @Test
    void pagesOfGroupsGetWhatWasChecked_whereTheyAreOn() {
        NewsItemKind kind = office.records.news.kind();
        Pages pages = new Pages(new ArrayList<>());
        office.neighbours.comeNews(pages);
        office.switches.turn(SampleOffices.KT1, "ict", true);

        RecordRow published = office.records.news.act(holder(4, "directorate.news"), submitted(), kind.publish);

        assertThat(published.get(kind.offered)).isTrue();
        assertThat(pages.drafts()).containsExactly("เปิดอบรมครู · อบรมครู 40 คน");
        office.switches.turn(SampleOffices.KT1, "ict", false);
        office.records.news.act(holder(4, "directorate.news"), submitted(), kind.publish);
        assertThat(pages.drafts()).hasSize(1);
    }
}
