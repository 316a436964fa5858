/// The PostgreSQL that Cutline runs itself when it is given none: real, durable, nothing to install.
///
/// - It starts while Quarkus does, which waits for its address, and is stopped after it: requests that drain still
///   need their database.
/// - A data directory belongs to one JVM at a time, by a file lock. A server without a JVM, because that was killed,
///   is adopted by the next one, and so is the one that runs when dev mode reloads.
/// - Whatever is half done when the machine stops is in a `new-…` folder, and nothing is used before it is renamed.
///
/// The libraries made for this are made for tests: they trust every local user, and acknowledge what is not on disk.
/// This package knows nothing of what the database holds.
@NullMarked
package news.cutline.platform.database;

import org.jspecify.annotations.NullMarked;
