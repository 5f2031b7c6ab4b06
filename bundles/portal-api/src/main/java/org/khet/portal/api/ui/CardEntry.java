package org.khet.portal.api.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.khet.portal.api.security.Permission;

/**
 * A card on the home page; its title is the text {@code <module>.card.<name>.title}.
 *
 * @param name       kebab case
 * @param permission who sees it
 * @param order      place
 * @param factory    makes its content; a failing card shows its own line, the page goes on
 */
public record CardEntry(String name, Permission permission, int order, Function<ViewRequest, Component> factory) {}
