package org.khet.bench.hello;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A bundle that says hello at every address. */
public final class Hello implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        context.registerService(
                Servlet.class,
                new Page(),
                FrameworkUtil.asDictionary(Map.of("osgi.http.whiteboard.servlet.pattern", "/*")));
    }

    @Override
    public void stop(BundleContext context) {}

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter().print("<!DOCTYPE html><title>hello</title><h1>hello</h1>");
        }
    }
}
