package org.khet.bench.data;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.DataSourceWrapper;

/** A pool that can note which queries run on it, so that the same SQL can be run by plain JDBC. For one thread while noting. */
public final class RecordingPool extends DataSourceWrapper {
    private volatile @Nullable List<Query> noted;
    private volatile @Nullable List<String> prepared;

    RecordingPool(DataSource pool) {
        super(pool);
    }

    /**
     * One query.
     *
     * @param sql        text
     * @param parameters values by place, from 1
     * @param most       limit of rows set on the statement, 0 for none
     */
    public record Query(String sql, Map<Integer, @Nullable Object> parameters, int most) {
        /** Runs it and reads every column of every row. */
        public int read(Connection connection) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (var parameter : parameters.entrySet()) {
                    statement.setObject(parameter.getKey(), parameter.getValue());
                }
                statement.setMaxRows(most);
                try (ResultSet rows = statement.executeQuery()) {
                    int columns = rows.getMetaData().getColumnCount();
                    int count = 0;
                    for (; rows.next(); count++) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getObject(column);
                        }
                    }
                    return count;
                }
            }
        }
    }

    /** The queries that the work sends. */
    public List<Query> queriesOf(Runnable work) {
        List<Query> queries = new ArrayList<>();
        noted = queries;
        try {
            work.run();
        } finally {
            noted = null;
        }
        return List.copyOf(queries);
    }

    /** The text of each statement that the work prepares, in order. */
    public List<String> statementsOf(Runnable work) {
        List<String> statements = new ArrayList<>();
        prepared = statements;
        try {
            work.run();
        } finally {
            prepared = null;
        }
        return List.copyOf(statements);
    }

    private static Connection noting(Connection connection, List<String> to) {
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                to.add(String.valueOf(arguments[0]));
            }
            return call(connection, method, arguments);
        });
    }

    @Override
    public Connection getConnection() throws SQLException {
        List<String> texts = prepared;
        Connection connection = texts == null ? pool().getConnection() : noting(pool().getConnection(), texts);
        List<Query> to = noted;
        return to == null
                ? connection
                : proxy(Connection.class, (self, method, arguments) -> {
                    Object result = call(connection, method, arguments);
                    return method.getName().equals("prepareStatement") && result instanceof PreparedStatement statement
                            ? noting(statement, String.valueOf(arguments[0]), to)
                            : result;
                });
    }

    private static PreparedStatement noting(PreparedStatement statement, String sql, List<Query> to) {
        Map<Integer, @Nullable Object> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("set") && arguments.length >= 2 && arguments[0] instanceof Integer place) {
                parameters.put(place, name.equals("setNull") ? null : arguments[1]);
            }
            if (name.equals("executeQuery")) {
                to.add(new Query(sql, new TreeMap<>(parameters), statement.getMaxRows()));
            }
            return call(statement, method, arguments);
        });
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(RecordingPool.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
