package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.text.ModuleCatalogs;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/** A page opened without a browser; remembers what the shell was asked to do. */
public final class OpenedPage implements ViewRequest {
    public final List<String> told = new ArrayList<>();
    public final List<String> titles = new ArrayList<>();
    public final List<String> opened = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Thread opener = Thread.currentThread();
    private final Caller caller;
    private final String key;
    private final Texts texts;

    public OpenedPage(Caller caller, String key, Locale locale) {
        this.caller = caller;
        this.key = key;
        this.texts = new ModuleCatalogs()
                .with(TextCatalog.load(OpenedPage.class.getClassLoader(), "admin")
                        .in(locale));
    }

    /** All components below one, itself included. */
    public static Stream<Component> below(Component top) {
        return Stream.concat(Stream.of(top), top.getChildren().flatMap(OpenedPage::below));
    }

    /** The component with this id. */
    public static <C extends Component> C find(Component top, Class<C> type, String id) {
        return below(top)
                .filter(component -> component.getId().filter(id::equals).isPresent())
                .findFirst()
                .map(type::cast)
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    /** What is to be seen: hidden parts are left out with everything in them. */
    public static Stream<Component> shown(Component top) {
        return top instanceof Text || top.isVisible()
                ? Stream.concat(Stream.of(top), top.getChildren().flatMap(OpenedPage::shown))
                : Stream.empty();
    }

    /** Ids of the fields in which somebody could type now. */
    public static List<String> fields(Component top) {
        return shown(top)
                .filter(part -> part instanceof HasValue<?, ?> field && !field.isReadOnly())
                .map(part -> part.getId().orElse("?"))
                .toList();
    }

    /** Ids of the primary buttons that are to be seen. */
    public static List<String> primaries(Component top) {
        return buttons(top)
                .filter(button -> button.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
                .map(button -> button.getId().orElse("?"))
                .toList();
    }

    /** Ids of the buttons that open a form and are to be seen. */
    public static List<String> edits(Component top) {
        return buttons(top)
                .flatMap(button -> button.getId().stream())
                .filter(id -> id.endsWith("-edit"))
                .toList();
    }

    private static Stream<Button> buttons(Component top) {
        return shown(top).filter(Button.class::isInstance).map(Button.class::cast);
    }

    public static void press(Component top, String id) {
        find(top, Button.class, id).click();
    }

    /** All words of the element and everything in it, labels too. */
    public static String words(Component top) {
        StringBuilder words = new StringBuilder();
        collect(top.getElement(), words);
        return words.toString();
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText()).append('\n');
            return;
        }
        element.getPropertyNames()
                .forEach(name -> words.append(element.getProperty(name)).append('\n'));
        element.getAttributeNames()
                .forEach(name -> words.append(element.getAttribute(name)).append('\n'));
        element.getChildren().forEach(child -> collect(child, words));
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Map<String, List<String>> query() {
        return Map.of();
    }

    @Override
    public void query(Map<String, List<String>> changed) {}

    @Override
    public void title(String title) {
        titles.add(title);
    }

    @Override
    public void open(String address) {
        opened.add(address);
    }

    @Override
    public String address(String path) {
        return "https://khet1.example/" + path;
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public boolean attempt(Runnable work) {
        work.run();
        return true;
    }

    /** At once from the thread that opened the page; what another thread wants waits for {@link #answer}. */
    @Override
    public void later(Runnable action) {
        if (Thread.currentThread() == opener) {
            action.run();
        } else {
            waiting.add(action);
        }
    }

    /** Does what another thread wants of the page, once it asks. */
    public void answer() throws InterruptedException {
        Runnable action = waiting.poll(20, TimeUnit.SECONDS);
        if (action == null) {
            throw new AssertionError("nothing came");
        }
        action.run();
    }

    @Override
    public void onClose(Runnable action) {
        closing.add(action);
    }

    /** Leaves the page. */
    public void close() {
        closing.forEach(Runnable::run);
    }

    @Override
    public FormDraft draft() {
        return new FormDraft() {
            @Override
            public void bind(String id, HasValue<?, ?> field) {}

            @Override
            public void skip(HasValue<?, ?> field) {}

            @Override
            public void clear() {}

            @Override
            public String token() {
                return "draft 1~0";
            }

            @Override
            public void sentBefore() {}
        };
    }
}
