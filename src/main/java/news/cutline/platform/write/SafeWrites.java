package news.cutline.platform.write;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

import news.cutline.platform.http.Writes;

/// Rehearses writes, and answers repeated ones as it did the first time.
///
/// It is bound to what all writes have in common, and comes after the interceptor that begins their transaction:
/// whatever it reads and keeps, it does in the transaction of the write.
@Interceptor
@Transactional
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class SafeWrites {

    private final Rehearsal rehearsal;
    private final RepeatedWrites repeated;

    SafeWrites(Rehearsal rehearsal, RepeatedWrites repeated) {
        this.rehearsal = rehearsal;
        this.repeated = repeated;
    }

    @AroundInvoke
    Object write(InvocationContext write) throws Exception {
        if (!Writes.includes(write.getMethod())) {
            return write.proceed();
        }
        if (rehearsal.isAskedFor()) {
            throw rehearsal.of(Answer.of(write.proceed(), write.getMethod()));
        }
        return Writes.isRepeatable(write.getMethod()) ? repeated.answer(write) : write.proceed();
    }
}
