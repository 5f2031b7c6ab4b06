package org.khet.portal.api.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.grid.ItemClickEvent;
import com.vaadin.flow.component.grid.ItemDoubleClickEvent;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RegisterTest {
    private final List<String> opened = new ArrayList<>();
    private final Register<String> register = new Register<>("list", "รายการ", page -> List.of("ก", "ข"), () -> 2)
            .onClick(opened::add)
            .onOpen(opened::add);

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
