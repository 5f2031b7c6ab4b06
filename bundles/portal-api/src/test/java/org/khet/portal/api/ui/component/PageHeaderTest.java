package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each page inside the frame says where it stands, whether its view thinks of it or not. */
class PageHeaderTest {
    private static final PageTrail.Step HOME = new PageTrail.Step("", "หน้าแรก");

    private static final class Frame extends Div implements PageTrail {
        private final transient List<Step> steps;

        Frame(Step... steps) {
            this.steps = List.of(steps);
        }

        @Override
        public List<Step> steps() {
            return steps;
        }
    }

    private static String shown(Frame frame, PageHeader head) {
        frame.add(new Div(head));
        new UI().add(frame);
        return trail(head);
    }

    private static String trail(PageHeader head) {
        return head.getChildren()
                .filter(part -> part.hasClassName("k-crumbs") && part.isVisible())
                .flatMap(crumbs -> crumbs.getElement().getChildren())
                .map(step -> (step.hasAttribute("href") ? step.getAttribute("href") + " " : "") + step.getText())
                .reduce((one, next) -> one + " > " + next)
                .orElse("");
    }

    @Test
    void headThatSaysNothing_standsBelowTheHomePage() {
        PageHeader head = new PageHeader("ตำแหน่ง", "แจ้งซ่อม");

        assertThat(shown(new Frame(HOME), head)).isEqualTo("/ หน้าแรก > แจ้งซ่อม");
        assertThat(head.getElement().getOuterHTML()).contains("k-back").contains("aria-current=\"page\"");
    }

    @Test
    void titleThatChanges_isFollowedByTheTrail() {
        PageHeader head = new PageHeader("ตำแหน่ง", "ครุภัณฑ์ใหม่");
        shown(new Frame(HOME, new PageTrail.Step("ict/equipment", "ครุภัณฑ์")), head);

        head.title("เครื่องพิมพ์ ชั้น 2");

        assertThat(trail(head)).isEqualTo("/ หน้าแรก > /ict/equipment ครุภัณฑ์ > เครื่องพิมพ์ ชั้น 2");
    }

    @Test
    void whatTheViewSays_stays_andBeginsAtTheHomePage() {
        PageHeader own = new PageHeader("ตำแหน่ง", "โรงเรียนบ้านหนองบัว")
                .crumb("rounds/submissions", "แบบที่โรงเรียนส่ง")
                .here("บ้านหนองบัว");
        PageHeader whole =
                new PageHeader("ตำแหน่ง", "โรงเรียน").crumb("", "หน้าแรก").here("โรงเรียน");

        assertThat(shown(new Frame(HOME), own))
                .isEqualTo("/ หน้าแรก > /rounds/submissions แบบที่โรงเรียนส่ง > บ้านหนองบัว");
        assertThat(shown(new Frame(HOME), whole)).isEqualTo("/ หน้าแรก > โรงเรียน");
    }

    @Test
    void homePageAndPagesOutsideTheFrame_haveNoTrail() {
        assertThat(shown(new Frame(), new PageHeader("ตำแหน่ง", "สวัสดี"))).isEmpty();

        PageHeader open = new PageHeader("ตำแหน่ง", "แผนที่เผยแพร่");
        new UI().add(open);
        assertThat(trail(open)).isEmpty();
    }
}
