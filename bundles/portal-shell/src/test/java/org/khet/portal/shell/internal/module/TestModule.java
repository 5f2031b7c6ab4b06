package org.khet.portal.shell.internal.module;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewEntry;

/** A module with three screens. */
public final class TestModule implements PortalModule {
    public static final Permission ACCEPT = Permission.of("repair:ticket:accept");
    private final String id;
    private final List<ViewEntry> views;

    public TestModule(String id, ViewEntry... views) {
        this.id = id;
        this.views = List.of(views);
    }

    public static TestModule repair() {
        return new TestModule(
                "repair",
                ViewEntry.at("ticket-form", request -> new Div()).inMenu(ViewEntry.COMMON, "wrench", 10),
                ViewEntry.at("tickets", request -> new Div()).needs(ACCEPT).inMenu("ICT", "clipboard-list", 20),
                ViewEntry.at("hidden", request -> new Div()));
    }

    @Override
    public ModuleId id() {
        return new ModuleId(id);
    }

    @Override
    public TextCatalog texts() {
        return TextCatalog.load(TestModule.class.getClassLoader(), "repair");
    }

    @Override
    public List<ViewEntry> views() {
        return views;
    }
}
