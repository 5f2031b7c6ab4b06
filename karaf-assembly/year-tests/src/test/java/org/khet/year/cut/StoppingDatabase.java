package org.khet.year.cut;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;

/** A database at which the process stands still, for ever, once a statement that was named has been carried out and not committed. */
final class StoppingDatabase {
    /** What the process prints when it stands still. */
    static final String STANDS = "stands still in the middle";

    private final DataSource database;
    private volatile String wanted = "";

    StoppingDatabase(DataSource database) {
        this.database = database;
    }

    /** Stands still after the next statement that begins so, e.g. {@code update fin_period}. */
    void stopAfter(String beginning) {
        wanted = beginning;
    }

    /** The database as the portal uses it. */
    DataSource source() {
        return proxy(DataSource.class, database, "");
    }

    private <T> T proxy(Class<T> type, Object of, String statement) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? StoppingDatabase.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> called(of, statement, method, arguments)));
    }

    private Object called(Object of, String statement, Method method, Object[] arguments) throws Throwable {
        Object result;
        try {
            result = method.invoke(of, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
        if (method.getName().startsWith("execute")
                && !wanted.isEmpty()
                && statement.toLowerCase(Locale.ROOT).startsWith(wanted)) {
            standStill();
        }
        return switch (result) {
            case PreparedStatement prepared
            when method.getReturnType() == PreparedStatement.class ->
                proxy(PreparedStatement.class, prepared, String.valueOf(arguments[0]));
            case Connection connection
            when method.getReturnType() == Connection.class && of instanceof DataSource ->
                proxy(Connection.class, connection, "");
            case null -> null;
            default -> result;
        };
    }

    private static void standStill() throws InterruptedException {
        System.out.println(STANDS);
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
