package org.khet.portal.admin.internal.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.school.SchoolMatterSource.Matter;
import org.khet.portal.api.school.SchoolMatterSource.Sort;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;

/** What modules hold about a school, on its page: told as it comes, whoever fails. CORE-35. */
class MatterSectionTest {
    private static final ModuleId ADMIN = new ModuleId("admin");
    private static final ModuleId ICT = new ModuleId("ict");
    private final Asked matters = new Asked();

    @Test
    void pageIsThereBeforeTheModulesAnswer_andShowsWhatEachHolds() {
        matters.asks(ADMIN, SchoolMatters.MatterStatus.ASKED);
        var section = section(TextCatalog.THAI);
        assertThat(OpenedPage.words(section)).contains("กำลังถาม");

        matters.answer(ADMIN, repairs());

        assertThat(OpenedPage.words(section))
                .doesNotContain("กำลังถาม")
                .contains("ซ-17/2570 เครื่องพิมพ์ไม่ดึงกระดาษ", "20 พ.ย. 69", "ดูทั้งหมด 7 เรื่อง");
        assertThat(OpenedPage.below(section).filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .extracting(Anchor::getHref)
                .containsExactly("/ict/repairs/42", "/ict/repairs?tab=ALL&place=s105");
    }

    @Test
    void moduleThatIsSlowFailedOrAwayIsTold_inBothLanguages() {
        matters.asks(ICT, SchoolMatters.MatterStatus.AWAY);
        matters.asks(ADMIN, SchoolMatters.MatterStatus.ASKED);
        var section = section(TextCatalog.THAI);
        assertThat(OpenedPage.words(section)).contains("ictไม่อยู่ในขณะนี้");

        matters.tell(ADMIN, SchoolMatters.MatterStatus.SLOW);
        assertThat(OpenedPage.words(section)).contains("ยังไม่ตอบ");
        matters.tell(ADMIN, SchoolMatters.MatterStatus.FAILED);
        assertThat(OpenedPage.words(section)).contains("ตอบไม่ได้");

        assertThat(OpenedPage.words(section(Locale.ENGLISH))).contains("ict is not there now");
    }

    @Test
    void schoolOfWhichNobodyHoldsAnythingSaysSo() {
        matters.asks(ADMIN, SchoolMatters.MatterStatus.ASKED);
        var section = section(TextCatalog.THAI);
        assertThat(none(section)).isFalse();

        matters.answer(ADMIN);

        assertThat(none(section)).isTrue();
    }

    @Test
    void moduleThatLeavesWhileThePageIsOpenIsTakenOff_andItsLateAnswerComesToNothing() {
        matters.asks(ADMIN, SchoolMatters.MatterStatus.ASKED);
        var section = section(TextCatalog.THAI);
        var late = matters.answers.getFirst();

        matters.standing.clear();
        matters.follower.run();
        late.accept(new SchoolMatters.Answer(ADMIN, SchoolMatters.MatterStatus.ANSWERED, List.of(repairs())));

        assertThat(none(section)).isTrue();
        assertThat(OpenedPage.words(section)).doesNotContain("ซ-17/2570");
    }

    @Test
    void answerToTheQuestionBeforeDoesNotReplaceTheLaterOne() {
        matters.asks(ADMIN, SchoolMatters.MatterStatus.ASKED);
        var section = section(TextCatalog.THAI);
        var before = matters.answers.getFirst();
        matters.follower.run();
        matters.answer(ADMIN, repairs());

        before.accept(new SchoolMatters.Answer(ADMIN, SchoolMatters.MatterStatus.FAILED, List.of()));

        assertThat(OpenedPage.words(section)).contains("ซ-17/2570").doesNotContain("ตอบไม่ได้");
    }

    @Test
    void pageThatIsLeftFollowsNobodyAnyMore() {
        var page = new OpenedPage(TestCaller.in(new OfficeId(1)).with(Schools.VIEW), "105", TextCatalog.THAI);
        new MatterSection(page, page.texts(), matters, new SchoolId(105));
        assertThat(matters.closed).isFalse();

        page.close();

        assertThat(matters.closed).isTrue();
    }

    private static boolean none(MatterSection section) {
        return OpenedPage.below(section)
                .filter(part -> part.getElement().getTextRecursively().equals("ยังไม่มีเรื่องของโรงเรียนนี้"))
                .findFirst()
                .orElseThrow()
                .isVisible();
    }

    private static Held repairs() {
        var broken = new Matter(
                "ซ-17/2570 เครื่องพิมพ์ไม่ดึงกระดาษ",
                LocalDate.of(2026, 11, 20),
                "admin.schools.title",
                true,
                "ict/repairs/42");
        return new Held(Sort.CASES, "admin.schools.title", 7, List.of(broken), "ict/repairs?tab=ALL&place=s105");
    }

    private MatterSection section(Locale locale) {
        var page = new OpenedPage(TestCaller.in(new OfficeId(1)).with(Schools.VIEW), "105", locale);
        return new MatterSection(page, page.texts(), matters, new SchoolId(105));
    }

    /** Answers when a test says so. */
    private static final class Asked implements SchoolMatters {
        private final List<Answer> standing = new ArrayList<>();
        private final List<Consumer<Answer>> answers = new ArrayList<>();
        private Runnable follower = () -> {};
        private boolean closed;

        void asks(ModuleId module, MatterStatus how) {
            standing.add(new Answer(module, how, List.of()));
        }

        void answer(ModuleId module, Held... held) {
            answers.getLast().accept(new Answer(module, MatterStatus.ANSWERED, List.of(held)));
        }

        void tell(ModuleId module, MatterStatus how) {
            answers.getLast().accept(new Answer(module, how, List.of()));
        }

        @Override
        public List<Answer> ask(Caller caller, SchoolId school, Consumer<Answer> told) {
            answers.add(told);
            return List.copyOf(standing);
        }

        @Override
        public Subscription follow(Runnable changed) {
            follower = changed;
            return () -> closed = true;
        }
    }
}
