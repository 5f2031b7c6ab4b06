package org.khet.portal.testkit.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that are prepared on the connections of a database. Safe for concurrent use. */
final class StatementCount {
    private final AtomicLong statements = new AtomicLong();

    /** How many so far. */
    long value() {
        return statements.get();
    }

    /** The database, counted. */
    DataSource of(DataSource database) {
        return (DataSource) Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    Object answer = invoke(database, method, args);
                    return answer instanceof Connection connection ? counted(connection) : answer;
                });
    }

    private Connection counted(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    return invoke(connection, method, args);
                });
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
