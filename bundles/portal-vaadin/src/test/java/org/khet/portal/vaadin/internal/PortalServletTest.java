package org.khet.portal.vaadin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.di.Lookup;
import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortalServletTest {
    private final Map<String, Object> attributes = new HashMap<>();

    @Test
    void whatVaadinKeptOfAnEarlierLife_isForgottenAndTheRestStays() {
        attributes.put(Lookup.class.getName(), "of the servlet that ended");
        attributes.put("com.vaadin.flow.server.startup.ApplicationRouteRegistry$Wrapper", "its routes");
        attributes.put("jakarta.servlet.context.tempdir", "/var/tmp");

        PortalServlet.forget(context());

        assertThat(attributes).containsOnlyKeys("jakarta.servlet.context.tempdir");
    }

    private ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, method, args) -> {
                    if (method.getName().equals("removeAttribute")) {
                        return attributes.remove(args[0]);
                    }
                    return Collections.enumeration(List.copyOf(attributes.keySet()));
                });
    }
}
