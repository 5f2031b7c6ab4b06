package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.component.grid.ItemDoubleClickEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegisterTest {
    private Locale language = Locale.forLanguageTag("th");
    private final UI page = new UI() {
        @Override
        public Locale getLocale() {
            return language;
        }
    };
    private final List<String> opened = new ArrayList<>();
    private final Register<String> register = new Register<>("list", "รายการ", page -> List.of("ก", "ข"), () -> 2)
            .onClick(opened::add)
            .onOpen(opened::add);

    @AfterEach
    void leavePage() {
        UI.setCurrent(null);
    }

    @Test
    void clickOnARow_thatSomebodyElseRemovedMeanwhile_opensNothing() {
        click("no such key");

        assertThat(opened).isEmpty();
    }

    @Test
    void clickOnARow_opensIt() {
        click(register.grid().getDataCommunicator().getKeyMapper().key("ข"));

        assertThat(opened).containsExactly("ข", "ข");
    }

    @Test
    void keyForANewRecord_doesWhatThePageSays() {
        register.onNew(() -> opened.add("new"));
        Element element = register.getElement();

        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "khet-new", JsonMapper.shared().createObjectNode()));

        assertThat(opened).containsExactly("new");
    }

    @Test
    void detailHasAButtonThatClosesIt_namedInTheLanguageOfThePage() {
        UI.setCurrent(page);
        register.detail(row -> new Span("รายละเอียดของ " + row));

        click(register.grid().getDataCommunicator().getKeyMapper().key("ข"));
        assertThat(close().getAriaLabel()).contains("ปิดแผงรายละเอียด");
        language = Locale.ENGLISH;
        click(register.grid().getDataCommunicator().getKeyMapper().key("ก"));
        assertThat(close().getAriaLabel()).contains("Close the details");

        close().click();

        assertThat(beside().getDetail()).isNull();
        assertThat(register.grid().getSelectedItems()).isEmpty();
    }

    private Button close() {
        return all(beside().getDetail())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private MasterDetailLayout beside() {
        return register.getChildren()
                .filter(MasterDetailLayout.class::isInstance)
                .map(MasterDetailLayout.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RegisterTest::all));
    }

    private void click(String key) {
        ComponentUtil.fireEvent(
                register.grid(),
                new ItemClickEvent<>(register.grid(), true, key, "", 0, 0, 0, 0, 1, 0, false, false, false, false));
        ComponentUtil.fireEvent(
                register.grid(),
                new ItemDoubleClickEvent<>(
                        register.grid(), true, key, "", 0, 0, 0, 0, 2, 0, false, false, false, false));
    }
}
