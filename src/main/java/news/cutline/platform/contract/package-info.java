/// The OpenAPI document, where it cannot be read off the code: what all operations have in common.
///
/// - Rules, not lists: a new operation, record or kind of block is described without a change here. Only a new response
///   header ([Headers][news.cutline.platform.contract.Headers]) and a new member of a problem
///   ([ProblemMembers][news.cutline.platform.contract.ProblemMembers]) must be named.
/// - Schemas are open, since answers may get more members and clients must bear that. The tests close them: whatever an
///   answer has and the document does not name fails them.
/// - Absent means null, and null is never sent; so what is not required is what may be null.
@NullMarked
package news.cutline.platform.contract;

import org.jspecify.annotations.NullMarked;
