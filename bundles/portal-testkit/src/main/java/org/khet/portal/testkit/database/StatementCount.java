package org.khet.portal.testkit.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that are prepared on the connections of a database, and hands on what is run. Safe for concurrent use. */
final class StatementCount {
    private final AtomicLong statements = new AtomicLong();
    private final Consumer<String> run;

    /** @param run gets each statement before it is run, prepared ones when they are prepared */
    StatementCount(Consumer<String> run) {
        this.run = run;
    }

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
                        run.accept((String) args[0]);
                    }
                    Object answer = invoke(connection, method, args);
                    return answer instanceof Statement plain && method.getName().equals("createStatement")
                            ? heard(plain)
                            : answer;
                });
    }

    private Statement heard(Statement statement) {
        return (Statement) Proxy.newProxyInstance(
                StatementCount.class.getClassLoader(), new Class<?>[] {Statement.class}, (proxy, method, args) -> {
                    if (args != null && args.length > 0 && args[0] instanceof String sql) {
                        run.accept(sql);
                    }
                    return invoke(statement, method, args);
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
