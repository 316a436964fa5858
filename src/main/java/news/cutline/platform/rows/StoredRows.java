package news.cutline.platform.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;

import news.cutline.platform.json.StoredJson;

/// Reads what PostgreSQL gives by `row_to_json` as the entities of its tables, so that rows of several tables can come
/// by one statement.
public final class StoredRows {

    private static final ObjectMapper MAPPER = mapper();
    private static final Map<Class<?>, ObjectReader> READERS = new ConcurrentHashMap<>();

    private StoredRows() {}

    /// The row in this column. No session knows the entity, and nothing that is done to it is ever stored.
    public static <T> T read(ResultSet row, int column, Class<T> type) throws SQLException {
        try {
            return READERS.computeIfAbsent(type, MAPPER::readerFor).readValue(row.getBytes(column));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A stored row cannot be unreadable", unreadable);
        }
    }

    private static ObjectMapper mapper() {
        var mapper = StoredJson.mapper();
        return mapper.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(
                new RowNames(), mapper.getDeserializationConfig().getAnnotationIntrospector()));
    }
}
