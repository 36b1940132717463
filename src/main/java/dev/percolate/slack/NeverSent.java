package dev.percolate.slack;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// The call failed before anything of it left this machine, so it certainly had no effect. Every other failure of
/// a call may have had one.
final class NeverSent extends IOException {
    private static final long serialVersionUID = 1L;

    private NeverSent(IOException cause) {
        super(cause);
    }

    /// Makes a client's failures tell the difference.
    static OkHttpClient.Builder reportedBy(OkHttpClient.Builder client) {
        return client.addInterceptor(NeverSent::watch).addNetworkInterceptor(NeverSent::connected);
    }

    /// OkHttp wraps failures when a call runs out of time; the reason is underneath.
    static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NeverSent) {
                return true;
            }
        }
        return false;
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        var progress = new Progress();
        try {
            return chain.proceed(
                    chain.request().newBuilder().tag(Progress.class, progress).build());
        } catch (IOException e) {
            throw progress.connected ? e : new NeverSent(e);
        }
    }

    /// Network interceptors run once the connection stands and before the first byte of the request is written.
    private static Response connected(Interceptor.Chain chain) throws IOException {
        var progress = chain.request().tag(Progress.class);
        if (progress != null) {
            progress.connected = true;
        }
        return chain.proceed(chain.request());
    }

    private static final class Progress {
        private volatile boolean connected;
    }
}
