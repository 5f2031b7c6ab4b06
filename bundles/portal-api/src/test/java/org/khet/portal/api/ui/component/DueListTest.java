package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;

/** A report of the finance group falls due: its title is the group's name, as the office typed it. */
class DueListTest {
    private static final TextCatalog WORDS = TextCatalog.load(DueListTest.class.getClassLoader(), "sample");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void whatSomebodyTyped_isMarkedAsThai_onAnEnglishPageOnly() {
        assertThat(languages(Locale.ENGLISH, "การเงินและสินทรัพย์")).containsExactly("th");
        assertThat(languages(Locale.ENGLISH, "GFMIS 2570")).isEmpty();
        assertThat(languages(TextCatalog.THAI, "การเงินและสินทรัพย์")).isEmpty();
    }

    private static List<String> languages(Locale page, String title) {
        var list = new DueList(
                WORDS.in(page),
                "due",
                TODAY,
                List.of(new DueList.Due("Report", title, TODAY.minusDays(3), "monitoring/reports/1")));
        return within(list.getElement())
                .filter(element -> element.getText().equals(title))
                .flatMap(element -> Stream.ofNullable(element.getAttribute("lang")))
                .toList();
    }

    private static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(DueListTest::within));
    }
}
