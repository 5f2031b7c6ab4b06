package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * A card on the home page; its title is the text {@code <module>.card.<name>.title}.
 *
 * @param name       kebab case
 * @param permission who may see it
 * @param order      place
 * @param factory    makes its content; a failing card shows its own line, the page goes on
 * @param concerns   asked of those who may see it, each time the page opens: whether there is something for them; where it
 *                   fails the card is shown, and says so itself
 */
public record CardEntry(
        String name,
        Permission permission,
        int order,
        Function<ViewRequest, Component> factory,
        Predicate<Caller> concerns) {
    /** A card for everybody who may see it. */
    public CardEntry(String name, Permission permission, int order, Function<ViewRequest, Component> factory) {
        this(name, permission, order, factory, caller -> true);
    }

    /** Only when there is something for the caller. */
    public CardEntry when(Predicate<Caller> something) {
        return new CardEntry(name, permission, order, factory, something);
    }
}
