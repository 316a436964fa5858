package news.cutline.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.agroal.api.AgroalDataSource;

/// Connections of the service that nobody else gets until they are given back.
public record TakenConnections(List<Connection> all) implements AutoCloseable {

    /// Takes all that there are, but for so many.
    public static TakenConnections allBut(int left, AgroalDataSource database) throws SQLException {
        var most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        var taken = new ArrayList<Connection>();
        while (taken.size() < most - left) {
            taken.add(database.getConnection());
        }
        return new TakenConnections(taken);
    }

    @Override
    public void close() throws SQLException {
        for (var connection : all) {
            connection.close();
        }
    }
}
