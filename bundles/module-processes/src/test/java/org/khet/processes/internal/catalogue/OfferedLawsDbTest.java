package org.khet.processes.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.law.Laws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A new document chooses among the laws that are in force on its day. Source: finance FIN-118, ict ICT-107. */
@OnEachDatabase
class OfferedLawsDbTest {
    private static final TestCaller OFFICER = TestCaller.of(SampleOffices.KT1, 12)
            .with(ProcessesPermissions.VIEW, ProcessesPermissions.KEEP, SampleRulingKind.KEEP);

    private final TestDatabase database;
    private final RecordFixture fixture;
    private final RecordService<LawKind> laws;
    private final RecordService<SampleRulingKind> rulings;

    OfferedLawsDbTest(TestDatabase database) {
        this.database = database;
        fixture = new RecordFixture(database);
        laws = fixture.of(new LawKind());
        rulings = fixture.of(new SampleRulingKind());
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordRow law(String title, @Nullable LocalDate from, @Nullable LocalDate until) {
        LawKind kind = laws.kind();
        return laws.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.sort, LawSort.ACT)
                        .with(kind.title, title)
                        .with(kind.place, 0)
                        .with(kind.from, from)
                        .with(kind.until, until));
    }

    /** On 20 November 2569: the act of 2560 and one without dates, not those that ended, were replaced or begin next year. */
    @Test
    void chooserOfAnotherModuleOffersWhatIsInForceToday() {
        RecordRow replaced = law("ระเบียบว่าด้วยการพัสดุ 2535", LocalDate.of(1992, 2, 1), null);
        law("พ.ร.บ. การจัดซื้อจัดจ้าง 2560", LocalDate.of(2017, 8, 23), null);
        law("ประกาศที่ไม่ระบุวัน", null, null);
        law("มาตรการถึงเมื่อวาน", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 19));
        law("มาตรการถึงวันนี้", LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));
        law("ระเบียบปีหน้า", LocalDate.of(2027, 1, 1), null);
        LawKind kind = laws.kind();
        RecordDraft ended = new RecordDraft().with(kind.endedWhy, "ยกเลิกโดยระเบียบใหม่");
        refused("valid_until", replaced, ended);
        replace(replaced, ended.with(kind.until, LocalDate.of(2026, 11, 19)));

        assertThat(offered())
                .extracting(RecordLink::title)
                .containsExactlyInAnyOrder("พ.ร.บ. การจัดซื้อจัดจ้าง 2560", "ประกาศที่ไม่ระบุวัน", "มาตรการถึงวันนี้");
        assertThat(titles("ended")).containsExactlyInAnyOrder("ระเบียบว่าด้วยการพัสดุ 2535", "มาตรการถึงเมื่อวาน");
        assertThat(titles("force"))
                .containsExactlyInAnyOrder(
                        "พ.ร.บ. การจัดซื้อจัดจ้าง 2560", "ประกาศที่ไม่ระบุวัน", "มาตรการถึงวันนี้", "ระเบียบปีหน้า");
    }

    private List<String> titles(String tab) {
        return laws.all(OFFICER, RecordFilter.ALL.in(tab)).stream()
                .map(row -> row.get(laws.kind().title))
                .toList();
    }

    private void replace(RecordRow law, RecordDraft asked) {
        laws.act(OFFICER, law, laws.kind().replace, asked, "");
    }

    /** Source: core CORE-110. */
    @Test
    void whatEndsSaysWhatTakesItsPlaceOrWhy_neverItself_andHoldsToItsLastDay() {
        LawKind kind = laws.kind();
        RecordRow act = law("พ.ร.บ. การจัดซื้อจัดจ้าง 2560", LocalDate.of(2017, 8, 23), null);
        RecordRow old = law("ระเบียบว่าด้วยการพัสดุ 2535", LocalDate.of(1992, 2, 1), null);
        LocalDate last = LocalDate.of(2026, 12, 31);
        refused("ended_why", old, new RecordDraft().with(kind.until, last));
        refused("superseded_by", old, new RecordDraft().with(kind.until, last).with(kind.supersededBy, old.id()));

        replace(old, new RecordDraft().with(kind.until, last).with(kind.supersededBy, act.id()));

        RecordRow ended = laws.open(OFFICER, old.id());
        assertThat(kind.isOver(ended, last)).isFalse();
        assertThat(kind.isOver(ended, last.plusDays(1))).isTrue();
        assertThat(offered()).extracting(RecordLink::title).contains("ระเบียบว่าด้วยการพัสดุ 2535");
    }

    private void refused(String field, RecordRow law, RecordDraft asked) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> replace(law, asked))
                .satisfies(one -> assertThat(one.problems())
                        .singleElement()
                        .extracting(Problem::field)
                        .isEqualTo(field));
    }

    @SuppressWarnings("unchecked")
    private List<RecordLink> offered() {
        TestRequest request = TestRequest.of(OFFICER, fixture.texts(laws.kind()).in(TextCatalog.THAI));
        Component box = all(fixture.views().form(request, rulings, 0))
                .filter(one -> one.getId().orElse("").equals("sample-ruling-law"))
                .findFirst()
                .orElseThrow();
        return ((ComboBox<RecordLink>) box).getLazyDataView().getItems().toList();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(OfferedLawsDbTest::all));
    }

    /** A kind of another module that rests on a law. */
    private static final class SampleRulingKind extends RecordKind {
        static final Permission KEEP = Permission.of("sample:ruling:keep");
        final Field<String> title = text("title", 200);
        final Field<Optional<RecordLink>> law = link("law", Laws.TYPE).optional();

        SampleRulingKind() {
            super("sample", "ruling", "prc_sample");
            rights(KEEP, KEEP);
            titled(title);
            section("all", title, law);
        }
    }
}
