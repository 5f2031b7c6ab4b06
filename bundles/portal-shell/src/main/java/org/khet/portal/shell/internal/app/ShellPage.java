package org.khet.portal.shell.internal.app;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;

/** Style sheets of every page: Aura, then the portal's theme. Made by Vaadin. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://theme/khet.css")
public final class ShellPage implements AppShellConfigurator {}
