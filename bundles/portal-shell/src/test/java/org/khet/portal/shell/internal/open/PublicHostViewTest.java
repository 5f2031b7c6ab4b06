package org.khet.portal.shell.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.ui.ViewFactory;
import org.khet.portal.api.ui.open.PublicViews;
import org.khet.portal.shell.internal.frame.DemoMark;
import org.khet.portal.shell.internal.session.OpenSession;
import org.khet.portal.shell.internal.signin.TestShell;
import org.khet.portal.shell.internal.text.ShellMessages;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Whoever opens a page without sign-in reads that the office is invented, also on paper. Source: core CORE-150. */
class PublicHostViewTest {
    private static final String WATERMARK = "ข้อมูลตัวอย่าง ไม่ใช่เอกสารจริง";
    private final Office kt1 = new FakeOffices().find(SampleOffices.KT1).orElseThrow();

    @Test
    void pageOfTheSampleIsMarked_thatOfARealOfficeIsNot() {
        assertThat(marks(TextCatalog.THAI, WATERMARK)).contains("ข้อมูลตัวอย่าง");
        assertThat(marks(Locale.ENGLISH, "Sample data, not a real document")).contains("Sample data");
        assertThat(marks(TextCatalog.THAI, "")).isEmpty();
    }

    @Test
    void eachPrintedSheetSaysIt_untilAPageOfAnotherOfficeIsOpened() {
        assertThat(printed(WATERMARK)).contains(WATERMARK);
        assertThat(printed("")).contains("");
    }

    @Test
    void visitorWhosePageIsStillOpen_sendsNothingToAModuleThatIsOffMeanwhile() {
        FakeSwitches switches = new FakeSwitches().turn(SampleOffices.KT1, "news", true);
        PublicViewRegistry views = new PublicViewRegistry(new FakeOffices(), switches);
        views.addViews(new NewsPublicViews());
        OpenSession browser = new OpenSession();
        PublicRequest opened = new PublicRequest(
                new PublicRequest.Asked(
                        new VisitorCaller(SampleOffices.KT1, "ผู้ที่ไม่ได้เข้าสู่ระบบ"),
                        ShellMessages.in(TextCatalog.THAI),
                        "",
                        Map.of()),
                browser.page(),
                TestShell.idle(Clocks.at("2026-11-20T09:30")).faults(),
                () -> views.find(kt1.code(), "news", "send").isPresent(),
                () -> true);
        List<String> sent = new ArrayList<>();
        browser.locked(() -> {
            UI.setCurrent(browser.page());
            assertThat(opened.attempt(() -> sent.add("first"))).isTrue();
            switches.turn(SampleOffices.KT1, "news", false);
            assertThat(opened.attempt(() -> sent.add("second"))).isFalse();
            UI.setCurrent(null);
        });

        assertThat(sent).containsExactly("first");
    }

    private static final class NewsPublicViews implements PublicViews {
        @Override
        public ModuleId module() {
            return new ModuleId("news");
        }

        @Override
        public Map<String, ViewFactory> views() {
            return Map.of("send", request -> new Div());
        }
    }

    private Optional<String> marks(Locale locale, String watermark) {
        return all(PublicHostView.framed(locale, kt1, watermark).page(new Div()).getElement())
                .filter(one -> "shell-demo".equals(one.getAttribute("id")))
                .map(Element::getText)
                .findFirst();
    }

    private static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PublicHostViewTest::all));
    }

    private static Stream<Object> printed(String watermark) {
        OpenSession browser = new OpenSession();
        UI page = browser.page();
        browser.locked(() -> DemoMark.print(page, watermark));
        browser.shown();
        browser.lock();
        try {
            return page.getInternals().dumpPendingJavaScriptInvocations().stream()
                    .filter(one -> one.getInvocation().getExpression().contains("dataset.watermark"))
                    .map(one -> one.getInvocation().getParameters().getFirst())
                    .toList()
                    .stream();
        } finally {
            browser.unlock();
        }
    }
}
