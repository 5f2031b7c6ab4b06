package org.khet.portal.testkit.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Stream;

/** The components of a screen that is opened without a browser. Stateless. */
public final class ShownComponents {
    private ShownComponents() {}

    /** A component and all within it. */
    public static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(ShownComponents::all));
    }

    /** The one with this id. @throws java.util.NoSuchElementException if there is none */
    public static <C extends Component> C find(Component root, Class<C> type, String id) {
        return all(root)
                .filter(one -> one.getId().equals(Optional.of(id)))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
